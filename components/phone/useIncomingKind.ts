import { useTranslations } from 'next-intl'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'

/** What rings, in words: a customer, or what a colleague asks for. */
export function useIncomingKind(): (view: Pick<IncomingView, 'invitation' | 'call'>) => string {
  const t = useTranslations('phone')
  return ({ invitation, call }) => {
    if (invitation === null) return t('incomingKind.customer')
    const isInternal = call.direction === 'internal' && call.answeredAt === null
    return t(`incomingKind.${isInternal ? 'internal' : invitation.purpose}`, { name: invitation.by.name })
  }
}
