import { newSid } from '../newSid.ts'
import type { World } from '../world.ts'
import type { DocumentRequest } from './documents.ts'
import { endLeg } from './endLeg.ts'
import { keepLeg } from './keepLeg.ts'
import { type Callback, Leg, type LegEvent } from './leg.ts'
import { reachParty } from './reachParty.ts'

export interface PlaceCall {
  readonly to: string
  readonly from: string
  readonly direction: 'outbound-api' | 'outbound-dial'
  readonly onAnswer: DocumentRequest | (() => void)
  readonly parent?: Leg | null
  /** Seconds of ringing before `no-answer`. */
  readonly timeoutSeconds: number
  readonly timeLimitSeconds?: number | null
  readonly statusCallback?: Callback<LegEvent> | null
  readonly customParameters?: Readonly<Record<string, string>>
  readonly sendDigits?: string | null
  readonly phoneNumberSid?: string | null
  /** REST-placed calls obey the calls-per-second limit; legs of a `<Dial>` do not. */
  readonly limited: boolean
}

/** Creates an outbound leg and sends it on its way; it is `queued` when this returns. */
export function placeCall(world: World, call: PlaceCall): Leg {
  const leg = new Leg({ ...call, sid: newSid('CA'), createdAt: world.clock.now() })
  leg.onAnswer = call.onAnswer
  leg.timeLimitSeconds = call.timeLimitSeconds ?? null
  keepLeg(world, leg)
  const start = (waitedMs: number) => {
    leg.queueTimeMs = waitedMs
    if (!leg.ended) reachParty(world, leg, call.sendDigits ?? null)
    if (leg.ended) return
    leg.timers.add(world.clock.after(call.timeoutSeconds * 1000, () => endLeg(world, leg, 'no-answer')))
  }
  if (call.limited) leg.timers.add(world.callLimiter.wait(start))
  else setImmediate(start, 0)
  return leg
}
