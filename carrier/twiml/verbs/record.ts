import { actionPage } from '../actionPage.ts'
import { Attributes } from '../attributes.ts'
import { awaitSpokenEnd } from '../awaitSpokenEnd.ts'
import type { TwimlElement } from '../element.ts'
import { hear } from '../hear.ts'
import { pickUp } from '../pickUp.ts'
import { recordingCallback } from '../recordingCallback.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'
import { tellAction } from '../tellAction.ts'

/** Voice SDK callers may record ten minutes at most. */
const CLIENT_SECONDS = 600

/**
 * `<Record>`: records the party until it is silent, presses a key, hangs up or has said enough, then goes to
 * `action`. A recording without sound is none, and the next verb follows
 * (https://www.twilio.com/docs/voice/twiml/record#attributes-action).
 */
export async function record(run: Run, element: TwimlElement): Promise<Step> {
  pickUp(run)
  const { world, leg } = run
  const attributes = new Attributes(element)
  const callback = recordingCallback(run, attributes)
  if (attributes.flag('playBeep', true)) await hear(run, world.media.beep())
  if (run.signal.aborted) return { kind: 'stop' }
  const recording = world.recorder.start({
    leg,
    source: 'RecordVerb',
    channels: 1,
    track: 'inbound',
    trim: attributes.choice('trim', ['trim-silence', 'do-not-trim'], 'trim-silence'),
    callback,
  })
  const digits = await awaitSpokenEnd(run, {
    silenceSeconds: attributes.whole('timeout', 5),
    maxSeconds: attributes.whole(
      'maxLength',
      3600,
      1,
      leg.party?.kind === 'client' ? CLIENT_SECONDS : 86_400,
    ),
    finishOnKey: attributes.text('finishOnKey') ?? '1234567890*#',
  })
  const finished = await world.recorder.stop(recording.sid)
  if (finished?.status === 'absent') return { kind: 'next' }
  const page = actionPage(run, attributes, {
    RecordingUrl: world.recorder.url(recording.sid),
    RecordingSid: recording.sid,
    RecordingDuration: String(finished?.durationSeconds ?? 0),
    ...(digits === '' ? {} : { Digits: digits }),
  })
  if (!run.signal.aborted) return { kind: 'go', page }
  if (leg.ended) await tellAction(run, page)
  return { kind: 'stop' }
}
