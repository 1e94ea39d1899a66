import { hear } from './hear.ts'
import type { Run } from './run.ts'

/** Says the words to the leg, aloud and as a caption; `loops` 0 repeats them without end. */
export async function speak(run: Run, words: string, language: string, loops: number): Promise<void> {
  if (words === '') return
  const clip = await run.world.media.speak(words, language)
  if (run.signal.aborted) return
  if (run.stage.caption) run.stage.caption(words)
  else run.leg.party?.caption(run.leg, words)
  await hear(run, clip, loops)
}
