import { expect, test } from 'vitest'
import { findRoute } from './findRoute.ts'
import { ROUTES } from './routes.ts'

const find = (path: string) => findRoute(ROUTES, path)

test('the more particular of two patterns wins', () => {
  expect(find('/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/Local.json')?.route.pattern).toMatch(
    /Local\.json$/,
  )
  expect(find('/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/PN1.json')?.places.NumberSid).toBe('PN1')
  expect(find('/2010-04-01/Accounts/AC1/Recordings/RE1.wav')?.places.RecordingSid).toBe('RE1')
  expect(find('/2010-04-01/Accounts/AC1/Recordings/RE1')?.places.RecordingSid).toBe('RE1')
})

test('places are decoded, and what cannot be decoded is nowhere', () => {
  const path = '/2010-04-01/Accounts/AC1/Conferences/CF1/Participants'
  expect(find(`${path}/%EA%B9%80%20%2B1.json`)?.places.Participant).toBe('김 +1')
  expect(find(`${path}/%EA%B9.json`)).toBeNull()
})

test.each([
  '',
  '/',
  '//',
  '/2010-04-01',
  '/2010-04-01/Accounts/AC1/Calls/',
  '/2010-04-01/Accounts//Calls.json',
])('%s is nowhere', (path) => {
  expect(find(path)).toBeNull()
})
