import { seededRandom } from '#prisma/seed/seededRandom.ts'

/** One webhook to be sent at its instant, whatever became of those before it. */
export interface PlannedWebhook {
  /** From the start of the plan. */
  readonly atMs: number
  readonly call: number
  readonly kind: 'voice' | 'join' | 'leave' | 'completed'
  /** The carrier tells again what it has told already. */
  readonly isRepeat: boolean
}

const REPEATED = 0.02
const WEBHOOKS_PER_CALL = 4

/**
 * Calls that arrive by chance (Poisson), each with its four webhooks, so that `perSecond` webhooks are due a second
 * once it has run for two: a customer calls, joins his conference, leaves it and has hung up. The same seed is the
 * same plan.
 */
export function planCalls(seed: number, perSecond: number, seconds: number): readonly PlannedWebhook[] {
  const random = seededRandom(seed)
  const plan: PlannedWebhook[] = []
  const meanGapMs = (1000 * WEBHOOKS_PER_CALL) / perSecond
  let atMs = 0
  for (let call = 0; atMs < seconds * 1000; call += 1) {
    atMs += -Math.log(1 - random()) * meanGapMs
    const joinMs = atMs + 150 + random() * 200
    const leaveMs = joinMs + 300 + random() * 800
    const times = { voice: atMs, join: joinMs, leave: leaveMs, completed: leaveMs + 20 + random() * 20 }
    for (const [kind, ms] of Object.entries(times) as [PlannedWebhook['kind'], number][]) {
      plan.push({ atMs: ms, call, kind, isRepeat: false })
      if (random() < REPEATED) plan.push({ atMs: ms + 30 + random() * 100, call, kind, isRepeat: true })
    }
  }
  return plan.sort((a, b) => a.atMs - b.atMs)
}
