import { useTranslations } from 'next-intl'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'

/** What rings, in words: a customer, or what a colleague asks for. */
export function useIncomingKind(): (view: Pick<IncomingView, 'invitation'>) => string {
  const t = useTranslations('phone')
  return ({ invitation }) =>
    invitation === null
      ? t('incomingKind.customer')
      : t(`incomingKind.${invitation.purpose}`, { name: invitation.by.name })
}
