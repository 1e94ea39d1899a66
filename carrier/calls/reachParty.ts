import type { World } from '../world.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'
import { reportLeg } from './reportLeg.ts'

const INVALID_OR_UNREACHABLE = 13224

/** The network looks for whom the leg is to reach, and lets it ring; nobody there ends the leg. */
export function reachParty(world: World, leg: Leg, digitsOnAnswer: string | null): void {
  leg.status = 'initiated'
  leg.startedAt = leg.updatedAt = world.clock.now()
  reportLeg(world, leg, 'initiated')
  const isClient = leg.to.startsWith('client:')
  const party = isClient ? world.browsers.find(identityOf(leg.to)) : world.handsets.find(leg.to)
  if (!party) {
    if (isClient) endLeg(world, leg, 'no-answer', { sipResponseCode: 480 })
    else endLeg(world, leg, 'failed', { errorCode: INVALID_OR_UNREACHABLE, sipResponseCode: 404 })
    return
  }
  leg.party = party
  leg.digitsOnAnswer = digitsOnAnswer
  party.ring(leg)
}

function identityOf(to: string): string {
  return to.slice('client:'.length).split('?', 1)[0] ?? ''
}
