import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { recordingCallback } from '../recordingCallback.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/** `<Start>`: begins recordings that go on beside the verbs after it, until the call, `<Stop>` or REST ends them. */
export async function start(run: Run, element: TwimlElement): Promise<Step> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== 'Recording') continue
    pickUp(run)
    const attributes = new Attributes(child)
    const { sid } = run.world.recorder.start({
      leg: run.leg,
      source: 'StartCallRecordingTwiML',
      channels: attributes.choice('channels', ['mono', 'dual'], 'dual') === 'dual' ? 2 : 1,
      track: attributes.choice('track', ['inbound', 'outbound', 'both'], 'both'),
      trim: attributes.choice('trim', ['trim-silence', 'do-not-trim'], 'trim-silence'),
      callback: recordingCallback(run, attributes),
    })
    const name = attributes.text('name')
    if (name) run.memory.recordings.set(name, sid)
  }
  return { kind: 'next' }
}
