import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { PhoneSituation } from './phoneView.ts'

/** What rings at this agent. Durations are ms. */
export interface IncomingView {
  readonly kind: 'incoming'
  readonly call: CallSnapshot
  readonly offerId: string
  /** Who in the call asks for him, and for what; null: a customer who waits. */
  readonly invitation: InvitationSnapshot | null
  readonly waited: number
  readonly left: number
  /** Of the time to answer, what is left: 1 to 0. */
  readonly share: number
  /** What the agent said, until the server has heard it. */
  readonly answer: 'accept' | 'decline' | null
}

/** The offer to this agent that runs out first, in case one rings. */
export function incomingView(
  calls: readonly CallSnapshot[],
  { agentId, pending }: PhoneSituation,
  now: number,
): IncomingView | null {
  const offers = calls.flatMap((call) =>
    call.offers
      .filter((offer) => offer.agentId === agentId && offer.status === 'ringing' && offer.expiresAt > now)
      .map((offer) => ({ call, offer })),
  )
  const first = offers.toSorted((a, b) => a.offer.expiresAt - b.offer.expiresAt)[0]
  if (!first) return null
  const { call, offer } = first
  const asked = pending.filter(({ callId }) => callId === call.id).map(({ command }) => command.type)
  const invitation = call.invitations.find(({ id }) => id === offer.invitationId) ?? null
  const whole = offer.expiresAt - offer.madeAt
  const left = Math.min(whole, offer.expiresAt - now)
  const since = invitation?.madeAt ?? call.waiting?.since ?? call.startedAt
  return {
    kind: 'incoming',
    call,
    offerId: offer.id,
    invitation,
    waited: Math.max(0, now - since),
    left,
    share: left / Math.max(1, whole),
    answer: asked.includes('AcceptOffer') ? 'accept' : asked.includes('DeclineOffer') ? 'decline' : null,
  }
}
