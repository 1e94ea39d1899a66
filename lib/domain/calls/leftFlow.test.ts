import { expect, test } from 'vitest'
import { STATIONS } from './testing/stations.ts'

const FLOW = {
  kind: 'flow',
  versionId: 'v',
  stop: { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 },
} as const

test('a caller who hangs up in a flow has ended his call, even while somebody who was asked to go is still on his way out', () => {
  const call = STATIONS['a transfer rings at a number']()
  call.command({ type: 'BackToCustomer', agentId: 'ann' })
  const wish = { purpose: 'transfer', target: FLOW, agentIds: [], ringSeconds: 0 } as const
  call.command({ type: 'Invite', agentId: 'ann', ...wish })
  expect(call.state.legs.some((leg) => leg.role === 'external' && leg.status === 'ending')).toBe(true)
  call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
  expect(call.state).toMatchObject({ status: 'closing', flow: null })
})
