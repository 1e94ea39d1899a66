import { expect, test } from 'vitest'
import { offerEndedWord } from './offerEndedWord.ts'

const ended = { callId: 'c', offerId: 'o', takenBy: null, invitation: null } as const
const asked = { purpose: 'transfer', by: '박민준', isByThere: true } as const

test('a customer who waited goes on to another agent; a colleague’s transfer goes back to him, or to the queue', () => {
  for (const [outcome, queue, back] of [
    ['expired', 'expired', 'transferExpired'],
    ['released', 'released', 'transferReleased'],
  ] as const) {
    const offer = { ...ended, outcome, reason: null }
    expect(offerEndedWord(offer)).toBe(queue)
    expect(offerEndedWord({ ...offer, invitation: asked })).toBe(back)
    expect(offerEndedWord({ ...offer, invitation: { ...asked, isByThere: false } })).toBe('transferQueued')
  }
})

test('a consult, a conference and an internal call that nobody took go nowhere', () => {
  const invitation = { ...asked, purpose: 'conference' } as const
  expect(offerEndedWord({ ...ended, outcome: 'expired', reason: null, invitation })).toBe('invitationExpired')
  expect(offerEndedWord({ ...ended, outcome: 'released', reason: null, invitation })).toBe(
    'invitationReleased',
  )
})

test('who called it off is named, and no customer is blamed', () => {
  const gone = { ...ended, outcome: 'withdrawn', reason: 'canceled', invitation: asked } as const
  expect(offerEndedWord(gone)).toBe('calledOff')
  expect(offerEndedWord({ ...gone, invitation: null })).toBe('invitationCanceled')
  expect(offerEndedWord({ ...gone, reason: 'callerGone' })).toBe('callerGone')
})
