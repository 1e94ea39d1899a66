import type { World } from '../world.ts'
import type { Leg, LegEvent } from './leg.ts'
import { legParameters } from './legParameters.ts'
import { rfc2822 } from './rfc2822.ts'

/** Sends the leg's status callback, if it asked for this event. Numbered from 0 per call, in order of happening. */
export function reportLeg(world: World, leg: Leg, event: LegEvent): void {
  const { statusCallback } = leg
  if (!statusCallback?.events.includes(event)) return
  const params = legParameters(world, leg)
  params.CallbackSource = 'call-progress-events'
  params.Timestamp = rfc2822(world.clock.now())
  params.SequenceNumber = String(leg.callbackSequence++)
  if (event === 'completed') Object.assign(params, finalParameters(world, leg))
  world.webhooks.notify({
    kind: 'call-status',
    url: statusCallback.url,
    method: statusCallback.method,
    params,
    subject: leg.sid,
  })
}

function finalParameters(world: World, leg: Leg): Record<string, string> {
  const final: Record<string, string> = {
    CallDuration: String(leg.durationSeconds),
    Duration: String(Math.ceil(leg.durationSeconds / 60)),
  }
  if (leg.sipResponseCode !== null) final.SipResponseCode = String(leg.sipResponseCode)
  const recording = world.recorder
    .list()
    .find((one) => one.callSid === leg.sid && one.source === 'OutboundAPI')
  if (recording) {
    final.RecordingSid = recording.sid
    final.RecordingUrl = world.recorder.url(recording.sid)
    final.RecordingDuration = String(recording.durationSeconds ?? 0)
  }
  return final
}
