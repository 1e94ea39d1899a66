import type { Effect } from '#lib/domain/calls/effect.ts'
import { assertNever } from '#lib/domain/shared/assertNever.ts'
import type { Job } from './job.ts'
import { timerKey } from './timerKey.ts'

/** The waits between attempts grow from 3 s; after eight, ten minutes have gone and the sweeps have looked twice. */
const carrierAttempts = 8
/** A deadline is part of the call: it is tried for as long as the job table allows. */
const timerAttempts = 25

const ourOwn = { queue: null, afterMs: 0, maxAttempts: timerAttempts, priority: -10 }

/**
 * An effect as a job. What is said to the carrier about one call is said in order, in the call's own queue. What
 * is our own business waits for no carrier: deadlines and routing are in no queue, and go first.
 */
export function jobOf(callId: string, effect: Exclude<Effect, { type: 'clearTimer' }>): Job {
  const toCarrier = {
    queue: `call:${callId}`,
    key: null,
    afterMs: 0,
    maxAttempts: carrierAttempts,
    priority: 0,
  }
  switch (effect.type) {
    case 'dial':
      return { task: 'call.dial', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'hangUp':
      return { task: 'call.hangUp', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'syncParticipant':
      return { task: 'call.syncParticipant', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'syncRecording':
      return { task: 'call.syncRecording', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'move':
      return { task: 'call.move', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'runFlow':
      return { task: 'call.runFlow', payload: { callId, legId: effect.legId }, ...toCarrier }
    case 'dismiss': {
      const { legId, message } = effect
      return { task: 'call.dismiss', payload: { callId, legId, message }, ...toCarrier }
    }
    case 'route':
      return { task: 'call.route', payload: { callId }, ...ourOwn, key: `route:${callId}` }
    case 'tendFlow':
      return { task: 'call.tendFlow', payload: { callId }, ...ourOwn, key: `flow:${callId}` }
    case 'setTimer': {
      const { timer, afterMs } = effect
      return {
        task: 'call.timer',
        payload: { callId, timer },
        ...ourOwn,
        key: timerKey(callId, timer),
        afterMs,
      }
    }
    default:
      return assertNever(effect)
  }
}
