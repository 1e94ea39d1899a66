import type { Attributes } from '../attributes.ts'
import type { Run } from '../run.ts'

/**
 * The signal that takes a leg out of a conference: the run's own, `timeLimit`, and `*` under `hangupOnStar`.
 * `release` withdraws the timer and the listener.
 */
export function leaveControls(run: Run, dial: Attributes): { readonly signal: AbortSignal; release(): void } {
  const out = new AbortController()
  const cancel = run.world.clock.after(dial.whole('timeLimit', 14_400, 1) * 1000, () => out.abort())
  const star = (key: string) => {
    if (key === '*' && dial.flag('hangupOnStar', false)) out.abort()
  }
  run.leg.events.on('digit', star)
  return {
    signal: AbortSignal.any([run.signal, out.signal]),
    release: () => {
      cancel()
      run.leg.events.off('digit', star)
    },
  }
}
