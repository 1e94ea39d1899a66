import type { TwimlElement } from '../element.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/** `<Stop>`: ends a recording that `<Start>` gave a name. Streams, transcriptions and SIPREC are not offered. */
export async function stop(run: Run, element: TwimlElement): Promise<Step> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== 'Recording') continue
    const sid = run.memory.recordings.get(child.attributes.get('name') ?? '')
    if (sid) await run.world.recorder.stop(sid)
  }
  return { kind: 'next' }
}
