import { aCall, aLeg, NOW } from './aCall.ts'

const MINUTE = 60_000
const over = (id: string, minutesAgo: number, change: Parameters<typeof aCall>[0]) =>
  aCall({
    id,
    status: 'closed',
    endReason: 'hungUp',
    startedAt: NOW - minutesAgo * MINUTE,
    answeredAt: null,
    endedAt: NOW - minutesAgo * MINUTE + 20_000,
    legs: [],
    recording: false,
    ...change,
  })
const talked = (minutesAgo: number, seconds: number) => ({
  answeredAt: NOW - minutesAgo * MINUTE,
  endedAt: NOW - minutesAgo * MINUTE + seconds * 1_000,
})
const named = (name: string, remoteNumber: string) => ({
  contact: { id: `contact-${remoteNumber}`, name, unnamed: false },
  remoteNumber,
})

/** Five latest calls, one of each result. */
export const RECENT_CALLS = [
  over('recent-1', 9, { ...named('정하윤', '+821093317204'), ...talked(9, 221) }),
  over('recent-2', 31, {
    contact: { id: 'x', name: '+8225550148', unnamed: true },
    remoteNumber: '+8225550148',
  }),
  over('recent-3', 74, {
    ...named('Daniel Cho', '+12025550143'),
    direction: 'outbound',
    queue: null,
    legs: [aLeg({ status: 'ended', present: false, endReason: 'noAnswer' })],
  }),
  over('recent-4', 140, {
    ...named('주식회사 온누리', '+8223459910'),
    ...talked(140, 64),
    direction: 'outbound',
  }),
  over('recent-5', 1_500, { ...named('윤서아', '+821051209944'), ...talked(1_500, 1_205) }),
]
