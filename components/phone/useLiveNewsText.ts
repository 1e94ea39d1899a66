import { useTranslations } from 'next-intl'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'
import { partyOf } from '#lib/client/phone/partyOf.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { LiveNews } from './liveNews.ts'

/** The news of a call as a sentence. */
export function useLiveNewsText(news: LiveNews, call: CallSnapshot): string {
  const t = useTranslations('phone')
  const failures = useTranslations('invitationFailed')
  const target = 'invited' in news ? news.invited.invitation.target : null
  const number = useNumberText(target?.kind === 'phone' ? target.id : '')
  const name = target?.name ?? number
  const party = partyOf(call)
  if (news.word === 'failed') {
    const { outcome, kind, name: who, purpose } = news.failed
    const reason = failures(outcome, { kind, name: who ?? t('theOther'), party })
    if (news.isWaiting) return `${reason} ${t('customerStillHeld', { party })}`
    return purpose === 'consult' && outcome !== 'customerLeft'
      ? `${reason} ${t('customerIsBack', { party })}`
      : reason
  }
  if ('invited' in news) {
    const { invitation } = news.invited
    return t(news.word, { name, kind: invitation.target.kind, by: invitation.by.name, party })
  }
  return t(news.word, { party })
}
