import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { endLeg } from '../endLeg.ts'
import { isLive } from '../isLive.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/** The owner asks somebody out of the conversation. With nobody left to talk to it would be hanging up. */
export function removeParticipant(
  draft: Draft,
  { agentId, legId }: { readonly agentId: string; readonly legId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const { call } = draft
  if (call.ownerId !== agentId) return refuse('notYourCall')
  const own = liveLegOf(call, agentId)
  if (!own?.present) return refuse('notOnCall')
  const leg = call.legs.find((one) => one.id === legId)
  if (!leg || leg === own || leg.role === 'supervisor' || !isLive(leg)) return refuse('legGone')
  if (privateInvitation(call)) return refuse('inTransfer')
  const left = call.legs.filter((one) => one !== own && one !== leg && one.role !== 'supervisor')
  if (!left.some((one) => one.status === 'connected')) return refuse('nobodyLeft')
  const offer = call.offers.find((one) => one.legId === legId)
  const invitation = call.invitations.find((one) => one.legId === legId || one.id === offer?.invitationId)
  if (invitation) endInvitation(draft, now, invitation, 'canceled')
  else endLeg(draft, now, leg)
  return null
}
