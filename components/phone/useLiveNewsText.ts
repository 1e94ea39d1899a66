import { useTranslations } from 'next-intl'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'
import type { LiveNews } from './liveNews.ts'

/** The news of a call as a sentence. */
export function useLiveNewsText(news: LiveNews): string {
  const t = useTranslations('phone')
  const failures = useTranslations('invitationFailed')
  const target = 'invited' in news ? news.invited.invitation.target : null
  const number = useNumberText(target?.kind === 'phone' ? target.id : '')
  const name = target?.name ?? number
  if (news.word === 'failed') {
    const { outcome, kind, name: who, purpose } = news.failed
    const reason = failures(outcome, { kind, name: who ?? t('theOther') })
    if (news.isWaiting) return `${reason} ${t('customerStillHeld')}`
    return purpose === 'consult' && outcome !== 'customerLeft' ? `${reason} ${t('customerIsBack')}` : reason
  }
  if ('invited' in news) {
    const { invitation } = news.invited
    return t(news.word, { name, kind: invitation.target.kind, by: invitation.by.name })
  }
  return t(news.word)
}
