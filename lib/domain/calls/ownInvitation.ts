import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { Call } from './call.ts'
import type { RefusalCode } from './command.ts'
import type { Invitation } from './invitation.ts'
import { liveLegOf } from './liveLegOf.ts'
import { privateInvitation } from './privateInvitation.ts'

/** The transfer or consult that this agent, who is in the call, has under way. */
export function ownInvitation(call: Call, agentId: string): Invitation | Refusal<RefusalCode> {
  if (!liveLegOf(call, agentId)?.present) return refuse('notOnCall')
  const invitation = privateInvitation(call)
  if (!invitation) return refuse('noInvitation')
  return invitation.byAgentId === agentId ? invitation : refuse('notYourCall')
}
