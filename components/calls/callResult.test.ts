import { expect, test } from 'vitest'
import { aCall, NOW } from '#lib/client/testing/aCall.ts'
import { SITUATIONS } from '#lib/client/testing/situations.ts'
import { callResult } from './callResult.ts'

test('a call is talked, missed, unanswered with the other side’s reason, or still going on', () => {
  expect(callResult(aCall())).toEqual({ kind: 'open' })
  expect(callResult(aCall({ status: 'closed', answeredAt: NOW - 60_000, endedAt: NOW }))).toEqual({
    kind: 'talked',
    ms: 60_000,
  })
  expect(callResult(aCall({ status: 'closed', answeredAt: null }))).toEqual({ kind: 'missed' })
  expect(SITUATIONS.busy.calls.map(callResult)).toEqual([{ kind: 'unanswered', reason: 'busy' }])
})
