import { describe, expect, test } from 'vitest'
import { type Candidate, skipReason } from './skipReason.ts'

const READY: Candidate = {
  agentId: 'ann',
  choice: 'available',
  reachable: true,
  busy: false,
  wrappingUp: false,
  declinedAt: null,
}

describe('an agent is offered a call only when', () => {
  test('he is available, reachable, free and has not turned it down', () => {
    expect(skipReason(READY)).toBeNull()
  })

  test.each([
    [{ choice: 'away' }, 'away'],
    [{ choice: 'offline' }, 'offline'],
    [{ reachable: false }, 'unreachable'],
    [{ busy: true }, 'busy'],
    [{ wrappingUp: true }, 'wrappingUp'],
    [{ declinedAt: 1 }, 'declined'],
  ] as const)('not with %j', (change, reason) => {
    expect(skipReason({ ...READY, ...change })).toBe(reason)
  })
})
