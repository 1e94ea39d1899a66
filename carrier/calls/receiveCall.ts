import { newSid } from '../newSid.ts'
import type { World } from '../world.ts'
import type { DocumentRequest } from './documents.ts'
import { keepLeg } from './keepLeg.ts'
import { type Callback, Leg, type LegEvent } from './leg.ts'
import type { Party } from './party.ts'

export interface ReceiveCall {
  readonly from: string
  readonly to: string
  readonly party: Party
  /** The number's or the application's voice document. */
  readonly request: DocumentRequest
  readonly phoneNumberSid?: string | null
  readonly applicationSid?: string | null
  readonly forwardedFrom?: string | null
  readonly statusCallback?: Callback<LegEvent> | null
  readonly customParameters?: Readonly<Record<string, string>>
}

/** A party calls: the leg is `ringing` until its document answers it. */
export function receiveCall(world: World, call: ReceiveCall): Leg {
  const leg = new Leg({ ...call, sid: newSid('CA'), direction: 'inbound', createdAt: world.clock.now() })
  leg.party = call.party
  leg.startedAt = leg.createdAt
  keepLeg(world, leg)
  world.media.add(leg.voice)
  // The party has to know its leg before the document can end it.
  setImmediate(() => {
    if (!leg.ended) world.documents.run(leg, call.request)
  })
  return leg
}
