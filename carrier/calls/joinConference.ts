import type { World } from '../world.ts'
import { answerLeg } from './answerLeg.ts'
import type { ParticipantOptions, ReasonParticipantLeft } from './conference.ts'
import { createParticipant } from './createParticipant.ts'
import { findConference } from './findConference.ts'
import type { Leg } from './leg.ts'
import { openConference } from './openConference.ts'
import { type ParticipantRefusal, refuseParticipant } from './refuseParticipant.ts'
import { seatParticipant } from './seatParticipant.ts'

export interface JoinConference {
  readonly leg: Leg
  readonly name: string
  readonly options: ParticipantOptions
  /** Aborts when the leg is given another document. */
  readonly signal: AbortSignal
}

/** `<Dial><Conference>`: resolves when the leg is out again, or at once when it is not let in. Never rejects. */
export function joinConference(
  world: World,
  { leg, name, options, signal }: JoinConference,
): Promise<ReasonParticipantLeft | { readonly refused: ParticipantRefusal }> {
  const refused = refuseParticipant(findConference(world, name), options)
  if (refused) return Promise.resolve({ refused })
  const conference = openConference(world, name, options)
  answerLeg(world, leg)
  return new Promise((resolve) => {
    const hungUp = () => participant.leave('participant_hung_up')
    const redirected = () => participant.leave('participant_updated_via_api')
    const participant = createParticipant(world, conference, leg, options, (reason) => {
      leg.events.off('ended', hungUp)
      signal.removeEventListener('abort', redirected)
      resolve(reason)
    })
    leg.events.once('ended', hungUp)
    signal.addEventListener('abort', redirected, { once: true })
    seatParticipant(world, conference, participant)
    if (leg.ended) hungUp()
    else if (signal.aborted) redirected()
  })
}
