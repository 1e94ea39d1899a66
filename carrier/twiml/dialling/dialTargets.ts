import { dial } from '../../calls/dial.ts'
import type { DialTarget } from '../../calls/dialTypes.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { raiseAlert } from '../raiseAlert.ts'
import type { Run } from '../run.ts'
import { callerIdProblem } from './callerIdProblem.ts'
import type { Dialled } from './dialled.ts'
import { dialRecord } from './dialRecord.ts'
import { toE164 } from './toE164.ts'

const FAILED: Dialled = { params: { DialCallStatus: 'failed', DialBridged: 'false' }, unanswered: 'failed' }

/** `<Dial>` to numbers and browsers. */
export async function dialTargets(run: Run, element: TwimlElement, targets: DialTarget[]): Promise<Dialled> {
  const { world, leg } = run
  const attributes = new Attributes(element)
  const written = attributes.text('callerId')?.trim()
  const callerId = written ? (/^[+\d(]/.test(written) ? toE164(written) : written) : leg.from
  const problem = callerIdProblem(world, leg, targets, callerId)
  if (problem) {
    raiseAlert(run, 13214, 'error', problem)
    return FAILED
  }
  const answerOnBridge = attributes.flag('answerOnBridge', false)
  const record = dialRecord(run, attributes)
  if (!answerOnBridge) pickUp(run)
  const outcome = await dial(world, {
    parent: leg,
    targets,
    options: {
      callerId,
      timeoutSeconds: attributes.whole('timeout', 30, 5, 600),
      timeLimitSeconds: attributes.whole('timeLimit', 14_400, 1),
      hangupOnStar: attributes.flag('hangupOnStar', false),
      answerOnBridge,
      ringTone: attributes.text('ringTone'),
      sequential: attributes.flag('sequential', false),
      record,
    },
    signal: run.signal,
  })
  const params: Record<string, string> = {
    DialCallStatus: outcome.status,
    DialBridged: String(outcome.bridged),
  }
  if (outcome.childSid) params.DialCallSid = outcome.childSid
  if (outcome.durationSeconds !== null) params.DialCallDuration = String(outcome.durationSeconds)
  if (outcome.recordingSid) {
    params.RecordingUrl = world.recorder.url(outcome.recordingSid)
    params.RecordingSid = outcome.recordingSid
  }
  return { params, unanswered: outcome.status }
}
