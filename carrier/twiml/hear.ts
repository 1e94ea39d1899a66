import type { Clip } from '../media/audio.ts'
import { Playback } from '../media/playback.ts'
import type { Run } from './run.ts'

/** Lets the leg hear a clip and waits for its end. `loops` 0 is endless. An abort silences it at once. */
export async function hear(run: Run, clip: Clip, loops = 1): Promise<void> {
  if (run.signal.aborted) return
  const playback = new Playback(clip, loops)
  const interrupt = () => {
    run.stage.hear(null)
    playback.stop()
  }
  run.signal.addEventListener('abort', interrupt, { once: true })
  run.stage.hear(playback)
  await playback.done
  run.signal.removeEventListener('abort', interrupt)
  if (!run.signal.aborted) run.stage.hear(null)
}
