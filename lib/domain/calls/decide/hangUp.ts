import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import { closeCall } from '../closeCall.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** The owner ends the call for everybody; the only way in which we end a customer. */
export function hangUp(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  if (draft.call.ownerId !== agentId) return refuse('notYourCall')
  closeCall(draft, now, 'hungUp')
  return null
}
