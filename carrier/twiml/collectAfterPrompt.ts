import { type CollectedDigits, collectDigits, type DigitOptions } from './collectDigits.ts'
import type { Run } from './run.ts'

/** `bargeIn="false"`: the prompt is heard to its end; keys pressed meanwhile are the first of those collected. */
export async function collectAfterPrompt(
  run: Run,
  options: DigitOptions,
  prompt: (signal: AbortSignal) => Promise<void>,
): Promise<CollectedDigits> {
  const { events } = run.leg
  const early: string[] = []
  const press = (key: string) => early.push(key)
  if (options.listen) events.on('digit', press)
  try {
    await prompt(run.signal)
  } finally {
    events.off('digit', press)
  }
  let digits = ''
  for (const key of early) {
    if (options.finishOnKey.includes(key)) return { digits, finishedOnKey: key }
    digits += key
    if (digits.length >= options.numDigits) return { digits, finishedOnKey: '' }
  }
  if (run.signal.aborted) return { digits, finishedOnKey: '' }
  const rest = { ...options, numDigits: options.numDigits - digits.length }
  const { digits: late, finishedOnKey } = await collectDigits(run, rest, async () => {})
  return { digits: digits + late, finishedOnKey }
}
