import { useTranslations } from 'next-intl'
import { partyOf } from '#lib/client/phone/partyOf.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'

/** With whom the agent is being connected, in words. */
export function useConnectingText(): (view: Extract<PhoneView, { kind: 'connecting' }>) => string {
  const t = useTranslations('phone')
  return ({ why, call, invitation }) => {
    if (why === 'rejoining') return t('connectingRejoining')
    if (invitation === null || invitation.purpose === 'transfer')
      return t('connectingAccepted', { party: partyOf(call) })
    return invitation.purpose === 'conference' && call.direction !== 'internal'
      ? t('connectingConference')
      : t('connectingColleague', { name: invitation.by.name })
  }
}
