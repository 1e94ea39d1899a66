import type { Run } from './run.ts'

export interface DigitOptions {
  /** Seconds without a key after the prompt, and after each key. */
  readonly timeoutSeconds: number
  readonly numDigits: number
  /** Any of these keys ends the collecting and is no part of it; '' for none. */
  readonly finishOnKey: string
  /** false: keys are not listened to. */
  readonly listen: boolean
}

export interface CollectedDigits {
  readonly digits: string
  /** The key that ended the collecting, or ''. */
  readonly finishedOnKey: string
}

/** Collects keys while (and after) `prompt` sounds; the first key silences the prompt. An abort ends it at once. */
export async function collectDigits(
  run: Run,
  options: DigitOptions,
  prompt: (signal: AbortSignal) => Promise<void>,
): Promise<CollectedDigits> {
  const { clock } = run.world
  const { events } = run.leg
  const prompting = new AbortController()
  const done = Promise.withResolvers<CollectedDigits>()
  let digits = ''
  let cancelTimeout = () => {}

  const finish = (finishedOnKey: string) => done.resolve({ digits, finishedOnKey })
  const restartTimeout = () => {
    cancelTimeout()
    cancelTimeout = clock.after(options.timeoutSeconds * 1000, () => finish(''))
  }
  const press = (key: string) => {
    prompting.abort()
    if (options.finishOnKey.includes(key)) return finish(key)
    digits += key
    if (digits.length >= options.numDigits) return finish('')
    restartTimeout()
  }
  const interrupt = () => finish('')

  if (options.listen) events.on('digit', press)
  run.signal.addEventListener('abort', interrupt, { once: true })
  prompt(AbortSignal.any([run.signal, prompting.signal])).then(() => {
    if (digits === '') restartTimeout()
  }, done.reject)
  try {
    return await done.promise
  } finally {
    cancelTimeout()
    prompting.abort()
    events.off('digit', press)
    run.signal.removeEventListener('abort', interrupt)
  }
}
