import { seededRandom } from './seededRandom.ts'

export interface PlannedCall {
  readonly startsAt: number
  readonly contact: number
  readonly matter: number
  readonly story: 'answered' | 'abandoned' | 'missed' | 'placed' | 'noAnswer' | 'busy'
  readonly pace: number
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Calls an hour from nine to six, in tenths: mornings are busy, lunch is quiet. */
const hours = [9, 14, 16, 8, 6, 12, 13, 10, 7]
/** How a hundred calls go. */
const shares = [
  ['answered', 58],
  ['placed', 20],
  ['abandoned', 8],
  ['missed', 5],
  ['noAnswer', 6],
  ['busy', 3],
] as const

/** The last thirty days of a small desk, oldest first; the same for the same seed and day. */
export function planHistory(now: number, contacts: number, seed = 7): readonly PlannedCall[] {
  const random = seededRandom(seed)
  const pick = (count: number) => Math.floor(random() * count)
  const planned: PlannedCall[] = []
  // Nine in the morning in Seoul is midnight UTC.
  const today = Math.floor(now / DAY_MS) * DAY_MS
  for (let ago = 30; ago >= 0; ago -= 1) {
    const day = today - ago * DAY_MS
    const weekday = new Date(day).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    for (const [hour, tenths] of hours.entries()) {
      if (random() * 30 > tenths) continue
      const startsAt = day + hour * 60 * 60 * 1000 + pick(3_500_000)
      const call = {
        startsAt,
        contact: pick(contacts),
        matter: pick(1000),
        story: story(random()),
        pace: random(),
      }
      if (startsAt < now - 60 * 60 * 1000) planned.push(call)
    }
  }
  return planned.toSorted((a, b) => a.startsAt - b.startsAt)
}

function story(chance: number): PlannedCall['story'] {
  let rest = chance * 100
  for (const [name, share] of shares) {
    rest -= share
    if (rest < 0) return name
  }
  return 'answered'
}
