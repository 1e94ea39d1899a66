import { expect, test } from 'vitest'
import type { Candidate } from '../availability/skipReason.ts'
import { chooseAgents } from './chooseAgents.ts'

const agent = (agentId: string, change: Partial<Candidate> = {}): Candidate => ({
  agentId,
  choice: 'available',
  reachable: true,
  busy: false,
  wrappingUp: false,
  declinedAt: null,
  ...change,
})

/** The call rings at nobody. */
const QUIET = { isRinging: false, now: 100_000 }
/** Long enough ago to be asked again. */
const LATELY = 85_000

test('a call rings everybody who can take it, and says why the others were not asked', () => {
  const choice = chooseAgents([agent('ann'), agent('bob', { busy: true }), agent('eve')], QUIET)
  expect(choice).toEqual({ offer: ['ann', 'eve'], skipped: [{ agentId: 'bob', reason: 'busy' }] })
})

test('who turned the call down is asked again only when nobody else is left', () => {
  const [ann, bob] = [agent('ann', { declinedAt: LATELY }), agent('bob')]
  expect(chooseAgents([ann, bob], QUIET).offer).toEqual(['bob'])
  expect(chooseAgents([ann, { ...bob, busy: true }], QUIET).offer).toEqual(['ann'])
})

test('who turned the call down is left in peace while it still rings at somebody', () => {
  const candidates = [agent('ann', { declinedAt: LATELY }), agent('bob', { busy: true })]
  expect(chooseAgents(candidates, { ...QUIET, isRinging: true })).toEqual({
    offer: [],
    skipped: [
      { agentId: 'ann', reason: 'declined' },
      { agentId: 'bob', reason: 'busy' },
    ],
  })
})

test('nobody is offered a call when nobody can take it', () => {
  const candidates = [agent('ann', { choice: 'away' }), agent('bob', { reachable: false })]
  expect(chooseAgents(candidates, QUIET).offer).toEqual([])
})

test('who has said no is not asked again at once: a call that everybody declines pauses between its rings', () => {
  const ann = agent('ann', { declinedAt: LATELY + 1 })
  expect(chooseAgents([ann], QUIET)).toEqual({ offer: [], skipped: [{ agentId: 'ann', reason: 'declined' }] })
  expect(chooseAgents([ann, agent('bob', { declinedAt: LATELY })], QUIET).offer).toEqual(['bob'])
})
