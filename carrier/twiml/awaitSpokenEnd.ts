import type { Frame, Tap } from '../media/audio.ts'
import type { Run } from './run.ts'

/** Root mean square of a frame that counts as sound, about -44 dBFS: above line noise, below a soft voice. */
const LOUD = 200

export interface SpokenEnd {
  /** Seconds of silence that end it; 0 for none. */
  readonly silenceSeconds: number
  readonly maxSeconds: number
  /** Keys that end it. */
  readonly finishOnKey: string
}

/** Resolves when the party has finished: with the key it pressed, `hangup`, or '' for silence and the time limit. */
export async function awaitSpokenEnd(run: Run, end: SpokenEnd): Promise<string> {
  const { clock } = run.world
  const { voice, events } = run.leg
  const done = Promise.withResolvers<string>()
  let heardAtMs = clock.nowMs()
  const listener: Tap = {
    take: (said) => {
      if (said && isLoud(said)) heardAtMs = clock.nowMs()
    },
  }
  const silenceMs = end.silenceSeconds * 1000
  let cancelSilence = () => {}
  const watch = (afterMs: number) => {
    cancelSilence = clock.after(afterMs, () => {
      const leftMs = heardAtMs + silenceMs - clock.nowMs()
      if (leftMs > 0) watch(leftMs)
      else done.resolve('')
    })
  }
  const press = (key: string) => {
    if (end.finishOnKey.includes(key)) done.resolve(key)
  }
  const interrupt = () => done.resolve(run.leg.ended ? 'hangup' : '')

  const cancelLimit = clock.after(end.maxSeconds * 1000, () => done.resolve(''))
  if (silenceMs > 0) watch(silenceMs)
  voice.taps.add(listener)
  events.on('digit', press)
  run.signal.addEventListener('abort', interrupt, { once: true })
  if (run.signal.aborted) interrupt()
  try {
    return await done.promise
  } finally {
    cancelLimit()
    cancelSilence()
    voice.taps.delete(listener)
    events.off('digit', press)
    run.signal.removeEventListener('abort', interrupt)
  }
}

function isLoud(frame: Frame): boolean {
  let sum = 0
  for (const sample of frame) sum += sample * sample
  return sum > LOUD * LOUD * frame.length
}
