import { expect, test } from 'vitest'
import { answerDemo } from './answerDemo.ts'

const pressed = (path: string, digits: string) => answerDemo(path, new URLSearchParams({ Digits: digits }))

test('a call to the demo number hears the menu, and hears it again after a key that means nothing', () => {
  expect(answerDemo('/', new URLSearchParams())).toContain('<Gather')
  expect(pressed('/choice', '9')).toBe(answerDemo('/', new URLSearchParams()))
})

test('each choice does what the menu promises', () => {
  expect(pressed('/choice', '1')).toContain('action="/number"')
  expect(pressed('/choice', '2')).toContain('<Conference>')
  expect(pressed('/choice', '3')).toContain('<Echo/>')
  expect(pressed('/choice', '4')).toContain('<Record')
})

test('the number that is keyed in is dialled, and nothing but a number is', () => {
  expect(pressed('/number', '821055501234')).toContain('<Number>+821055501234</Number>')
  expect(pressed('/number', '12*<')).not.toContain('<Dial')
})

test('a recording’s address is played whatever characters are in it', () => {
  const document = answerDemo('/recorded', new URLSearchParams({ RecordingUrl: 'http://x/a?b=1&c=2' }))
  expect(document).toContain('<Play>http://x/a?b=1&amp;c=2</Play>')
})
