import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { mergeCall } from './mergeCall.ts'
import { nextSeq } from './nextSeq.ts'

const call = (id: string, version: number): CallSnapshot => ({
  id,
  version,
  direction: 'inbound',
  status: 'open',
  endReason: null,
  ownerId: null,
  queue: null,
  waiting: null,
  flow: null,
  recordingPaused: false,
  outsideTalk: false,
  mergedIntoId: null,
  heldMs: 0,
  offers: [],
  invitations: [],
  legs: [],
  startedAt: 0,
  answeredAt: null,
  endedAt: null,
  remoteNumber: '+821012345678',
  contact: { id: 'c', name: 'c', unnamed: false },
  phoneNumber: { id: 'n', name: 'n', number: '+8221234567' },
  ticketId: 1,
  recording: false,
})

describe('what the screen knows of calls', () => {
  test('in whatever order and however often snapshots arrive, the newest of each call stands', () => {
    const snapshots = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), version: fc.nat(20) }))
    fc.assert(
      fc.property(snapshots, (arrived) => {
        const known = arrived.reduce<readonly CallSnapshot[]>(
          (calls, one) => mergeCall(calls, call(one.id, one.version)),
          [],
        )
        for (const id of new Set(arrived.map((one) => one.id))) {
          const newest = Math.max(...arrived.filter((one) => one.id === id).map((one) => one.version))
          expect(known.filter((one) => one.id === id).map((one) => one.version)).toEqual([newest])
        }
      }),
    )
  })

  test('that a call is recorded now is seen at once, although its version is the same', () => {
    const [shown] = mergeCall([call('a', 7)], { ...call('a', 7), recording: true })
    expect(shown?.recording).toBe(true)
  })

  test('a repeated event is ignored, a hole is refetched', () => {
    expect(nextSeq(4, 5)).toBe('apply')
    expect(nextSeq(4, 4)).toBe('ignore')
    expect(nextSeq(4, 6)).toBe('refetch')
  })
})
