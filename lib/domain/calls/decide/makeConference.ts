import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { CommandContext } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { needsPlan } from '../needsPlan.ts'
import { ownInvitation } from '../ownInvitation.ts'

/** The consult opens to everybody: the customer comes off hold and all talk. */
export function makeConference(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now, plan }: CommandContext,
): Refusal<RefusalCode> | null {
  const small = needsPlan(plan, 'pro')
  if (small) return small
  const invitation = ownInvitation(draft.call, agentId)
  if ('refused' in invitation) return invitation
  if (invitation.phase !== 'talking') return refuse('targetNotThere')
  endInvitation(draft, now, invitation, 'conference')
  return null
}
