import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { activeView } from './activeView.ts'
import { type InvitationView, invitationViews } from './invitationView.ts'
import { permits } from './permits.ts'
import type { PhoneSituation } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'

/** A cold transfer whose sender has left: it rings on, and until somebody takes it the call is his. */
export interface LeftTransfer {
  readonly call: CallSnapshot
  readonly invited: InvitationView
  /** Why he could not go back into it; null: he can. */
  readonly refused: RefusalOf
}

/** The transfer that this agent has left behind, in case one rings; `noLine` is why he could open no other line. */
export function leftTransfer(
  calls: readonly CallSnapshot[],
  situation: PhoneSituation,
  noLine: RefusalOf,
  now: number,
): LeftTransfer | null {
  const { agentId, desk } = situation
  for (const call of calls) {
    if (call.ownerId !== agentId || activeView(call, situation, now)) continue
    const invited = invitationViews(call, situation, now).find(({ isMine }) => isMine)
    if (!invited) continue
    const refused = permits(call, { type: 'Rejoin', agentId }, desk?.plan ?? 'basic') ?? noLine
    return { call, invited, refused }
  }
  return null
}
