import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Desk } from '#lib/contracts/deskSnapshot.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { aCall } from '../testing/aCall.ts'
import { ME } from '../testing/people.ts'
import { SITUATIONS } from '../testing/situations.ts'
import { applyServerEvent } from './applyServerEvent.ts'

test('a call that is told while the desk is being fetched is not taken back by the answer', async () => {
  const client = new QueryClient()
  const { desk } = SITUATIONS.idle
  if (!desk) throw new Error('a desk that is idle is known')
  const before: Desk = { now: 0, desk, calls: [] }
  const after: Desk = { ...before, calls: [aCall()] }
  const answers: ((desk: Desk) => void)[] = []
  const queryFn = () => new Promise<Desk>((resolve) => answers.push(resolve))
  const stop = new QueryObserver(client, { queryKey: deskQuery.queryKey, queryFn }).subscribe(() => {})
  applyServerEvent(client, { kind: 'call', snapshot: aCall() }, ME.id)
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.(after)
  answers[0]?.(before)
  await expect.poll(() => client.getQueryData(deskQuery.queryKey)?.calls.length).toBe(1)
  stop()
  client.clear()
})
