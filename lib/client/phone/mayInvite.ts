import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import { permits } from './permits.ts'
import type { PhoneSituation } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'

/** Somebody who could come: what is asked is whether anybody may be invited at all, before anybody is chosen. */
const ANYBODY = 'anybody'

/** Why an invitation for this purpose would be refused, whoever it were for. */
export function mayInvite(
  call: CallSnapshot,
  purpose: InvitationSnapshot['purpose'],
  { agentId, desk }: PhoneSituation,
): RefusalOf {
  const target = { kind: 'agent', agentId: ANYBODY } as const
  return permits(
    call,
    { type: 'Invite', agentId, purpose, target, agentIds: [ANYBODY], ringSeconds: 1 },
    desk?.plan ?? 'basic',
  )
}
