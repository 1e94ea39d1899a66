import type { Effect } from '#lib/domain/calls/effect.ts'
import type { Job } from './job.ts'
import { jobOf } from './jobOf.ts'
import { timerKey } from './timerKey.ts'

/**
 * What a list of effects comes to: of those with the same key the last one counts, so that what is added and what
 * is taken back never meet; the same thing said twice to the carrier is said once, where it was said last.
 */
export function planJobs(
  callId: string,
  effects: readonly Effect[],
): { readonly add: readonly Job[]; readonly remove: readonly string[] } {
  const last = new Map<string, Job | null>()
  for (const effect of effects) {
    const job = effect.type === 'clearTimer' ? null : jobOf(callId, effect)
    const identity =
      effect.type === 'clearTimer'
        ? timerKey(callId, effect.timer)
        : (job?.key ?? JSON.stringify([job?.task, job?.payload]))
    last.delete(identity)
    last.set(identity, job)
  }
  const planned = [...last]
  return {
    add: planned.flatMap(([, job]) => (job ? [job] : [])),
    remove: planned.flatMap(([key, job]) => (job ? [] : [key])),
  }
}
