import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/** `<Pause>`: silence. Does not answer the call. */
export async function pause(run: Run, element: TwimlElement): Promise<Step> {
  const seconds = new Attributes(element).whole('length', 1)
  if (seconds > 0) await run.world.clock.sleep(seconds * 1000, run.signal)
  return { kind: 'next' }
}
