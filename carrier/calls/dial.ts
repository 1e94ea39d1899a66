import type { World } from '../world.ts'
import { bridgeLegs } from './bridgeLegs.ts'
import type { DialOptions, DialOutcome, DialTarget } from './dialTypes.ts'
import type { Leg } from './leg.ts'
import { ringTargets } from './ringTargets.ts'

export interface Dial {
  readonly parent: Leg
  readonly targets: readonly DialTarget[]
  readonly options: DialOptions
  readonly signal: AbortSignal
}

/**
 * `<Dial>` to numbers and browsers: rings them (together, or one after the other), joins the first that answers
 * with the parent, and resolves when the two are apart again. Never rejects. An abort of `signal` (the parent was
 * redirected) ends the child unless the child has been given a document of its own.
 */
export async function dial(world: World, input: Dial): Promise<DialOutcome> {
  const { record } = input.options
  const startRecording = () =>
    record ? world.recorder.start({ leg: input.parent, source: 'DialVerb', ...record }) : null
  const early = record?.from === 'ringing' ? startRecording() : null
  const rounds = input.options.sequential ? input.targets.map((target) => [target]) : [input.targets]
  let last: DialOutcome = {
    status: 'failed',
    childSid: null,
    durationSeconds: null,
    bridged: false,
    recordingSid: null,
  }
  for (const targets of rounds) {
    const rung = await ringTargets(world, { ...input, targets })
    if (rung.child) {
      const recording = early ?? startRecording()
      const outcome = await bridgeLegs(world, { ...input, child: rung.child })
      if (recording) await world.recorder.stop(recording.sid)
      return { ...outcome, recordingSid: recording?.sid ?? null }
    }
    last = { ...last, status: rung.status, childSid: rung.childSid }
    if (rung.redirected || input.signal.aborted || input.parent.ended) break
  }
  if (early) await world.recorder.stop(early.sid)
  return { ...last, recordingSid: early?.sid ?? null }
}
