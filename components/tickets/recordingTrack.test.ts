import { expect, test } from 'vitest'
import { aCall, NOW } from '#lib/client/testing/aCall.ts'
import { recordingTrack } from './recordingTrack.ts'

const call = aCall({ startedAt: NOW - 100_000, endedAt: NOW })
const recording = {
  id: 'recording',
  legId: 'leg-customer',
  kind: 'talk',
  status: 'stored',
  startedAt: NOW - 80_000,
  durationSeconds: 60,
} as const
const event = (type: string, at: number, data: object) => ({ seq: at, type, at: NOW - at, data })

test('a party’s sound lies where in the call it was spoken', () => {
  expect(recordingTrack(call, recording, [], NOW).recorded).toEqual({ from: 0.2, to: 0.8 })
})

test('where he was on hold and where nothing was kept is marked, also when it never ended', () => {
  const events = [
    event('HoldConfirmed', 70_000, { legId: 'leg-customer', held: true }),
    event('HoldConfirmed', 65_000, { legId: 'leg-other', held: true }),
    event('HoldConfirmed', 60_000, { legId: 'leg-customer', held: false }),
    event('RecordingPaused', 40_000, { agentId: 'a', paused: true }),
  ]
  const track = recordingTrack(call, recording, events, NOW)
  expect(track.held).toEqual([{ from: 0.3, to: 0.4 }])
  expect(track.paused).toEqual([{ from: 0.6, to: 0.8 }])
})
