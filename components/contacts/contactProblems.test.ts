import { expect, test } from 'vitest'
import { CONTACT } from '#lib/client/testing/people.ts'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { bodyOf, draftOf } from './contactDraft.ts'
import { contactProblems } from './contactProblems.ts'

const isNumber = (typed: string) => readPhone(typed, 'KR') !== null
const draft = draftOf(CONTACT, (number) => number)

test('a contact that is opened and saved untouched is the same contact', () => {
  expect(contactProblems(draft, isNumber).size).toBe(0)
  expect(bodyOf(draft)).toEqual({
    name: CONTACT.name,
    email: CONTACT.email,
    company: CONTACT.company,
    phones: CONTACT.phones,
  })
})

test('a contact nobody has named starts without a name, and needs one', () => {
  const stranger = draftOf({ ...CONTACT, name: '+821055512048', unnamed: true }, (number) => number)
  expect(stranger.name).toBe('')
  expect(contactProblems(stranger, isNumber).get('name')).toBe('nameMissing')
})

test('each field says what is wrong with it; an empty row is nothing', () => {
  const wrong = {
    ...draft,
    email: 'nobody',
    phones: [
      { id: 0, number: '12', label: '' },
      { id: 1, number: '  ', label: '' },
    ],
  }
  expect([...contactProblems(wrong, isNumber)]).toEqual([
    ['email', 'emailWrong'],
    ['phones.0', 'numberWrong'],
  ])
  expect(bodyOf(wrong).phones).toEqual([{ number: '12', label: null }])
})
