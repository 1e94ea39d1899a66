import { expect, test } from 'vitest'
import type { Candidate } from '../availability/skipReason.ts'
import { chooseAgents } from './chooseAgents.ts'

const agent = (agentId: string, change: Partial<Candidate> = {}): Candidate => ({
  agentId,
  choice: 'available',
  reachable: true,
  busy: false,
  wrappingUp: false,
  declined: false,
  ...change,
})

test('a call rings everybody who can take it, and says why the others were not asked', () => {
  const choice = chooseAgents([agent('ann'), agent('bob', { busy: true }), agent('eve')])
  expect(choice).toEqual({ offer: ['ann', 'eve'], skipped: [{ agentId: 'bob', reason: 'busy' }] })
})

test('who turned the call down is asked again only when nobody else is left', () => {
  expect(chooseAgents([agent('ann', { declined: true }), agent('bob')]).offer).toEqual(['bob'])
  expect(chooseAgents([agent('ann', { declined: true }), agent('bob', { busy: true })]).offer).toEqual([
    'ann',
  ])
})

test('nobody is offered a call when nobody can take it', () => {
  expect(chooseAgents([agent('ann', { choice: 'away' }), agent('bob', { reachable: false })]).offer).toEqual(
    [],
  )
})
