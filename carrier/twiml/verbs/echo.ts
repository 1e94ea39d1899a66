import type { Source } from '../../media/audio.ts'
import { pickUp } from '../pickUp.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/** `<Echo>`: the party hears itself until it hangs up. */
export async function echo(run: Run): Promise<Step> {
  pickUp(run)
  const mirror: Source = { next: () => run.leg.voice.said }
  if (!run.signal.aborted) {
    run.stage.hear(mirror)
    await new Promise<void>((resolve) => {
      run.signal.addEventListener(
        'abort',
        () => {
          run.stage.hear(null)
          resolve()
        },
        { once: true },
      )
    })
  }
  return { kind: 'stop' }
}
