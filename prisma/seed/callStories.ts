import { newId } from '#lib/data/newId.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { openOutbound } from '#lib/domain/calls/openOutbound.ts'
import { ToldCall } from './toldCall.ts'

export interface StoryOf {
  readonly startsAt: number
  readonly number: string
  readonly queueId: string
  readonly agentId: string
  /** Between 0 and 1: how long everything took. */
  readonly pace: number
}

/** The ways in which calls go. Each ends closed. */
export const callStories = {
  /** Rang, was taken, was talked through, the customer hung up. */
  answered: (of: StoryOf) => {
    const told = ring(of)
    const offerId = told.call.offers[0]?.id ?? ''
    told
      .wish(3 + of.pace * 9, { type: 'AcceptOffer', agentId: of.agentId, offerId })
      .hear(0.4, { type: 'participant.joined', legId: told.legOf(of.agentId) })
    return talk(told, of)
  },
  /** Nobody took it before the caller had enough. */
  abandoned: (of: StoryOf) => {
    const told = ring(of)
    return told
      .hear(12 + of.pace * 60, { type: 'leg.ended', legId: told.legOf(null), reason: 'hungUp' })
      .clearUp()
  },
  /** The agent let it ring out, and it was sent home in the end. */
  missed: (of: StoryOf) => {
    const told = ring(of)
    const offerId = told.call.offers[0]?.id ?? ''
    return told.hear(20, { type: 'offer.expired', offerId }).hear(280, { type: 'wait.expired' }).clearUp()
  },
  placed: (of: StoryOf) => {
    const told = dial(of)
    told
      .hear(6 + of.pace * 10, { type: 'leg.connected', legId: told.legOf(null) })
      .hear(0.2, { type: 'participant.joined', legId: told.legOf(null) })
    return talk(told, of)
  },
  noAnswer: (of: StoryOf) => {
    const told = dial(of)
    return told.hear(28, { type: 'leg.ended', legId: told.legOf(null), reason: 'noAnswer' }).clearUp()
  },
  busy: (of: StoryOf) => {
    const told = dial(of)
    return told.hear(2, { type: 'leg.ended', legId: told.legOf(null), reason: 'busy' }).clearUp()
  },
} as const satisfies Record<string, (of: StoryOf) => ToldCall>

function ring({ startsAt, number, queueId, agentId }: StoryOf): ToldCall {
  const told = new ToldCall(startsAt, (ctx) =>
    openInbound({ callId: newId(), from: number, queueId, maxWaitSeconds: 300 }, ctx),
  )
  return told
    .hear(0.3, { type: 'participant.joined', legId: told.legOf(null) })
    .wish(0.1, { type: 'OfferCall', agentIds: [agentId], ringSeconds: 20 })
}

function dial({ startsAt, number, queueId, agentId }: StoryOf): ToldCall {
  const told = new ToldCall(startsAt, (ctx) =>
    openOutbound({ callId: newId(), agentId, to: number, queueId }, ctx),
  )
  return told
    .hear(0.4, { type: 'participant.joined', legId: told.legOf(agentId) })
    .hear(1.2, { type: 'leg.ringing', legId: told.legOf(null) })
}

function talk(told: ToldCall, { pace }: StoryOf): ToldCall {
  return told
    .hear(40 + pace * 500, { type: 'leg.ended', legId: told.legOf(null), reason: 'hungUp' })
    .clearUp()
}
