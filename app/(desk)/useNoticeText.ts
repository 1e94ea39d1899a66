import { useMessages, useTranslations } from 'next-intl'
import type { Notice } from '#lib/client/notices.ts'
import { offerEndedWord } from './offerEndedWord.ts'

/** What a notice says. */
export function useNoticeText(): (notice: Notice) => string {
  const phone = useTranslations('phone')
  const refusal = useTranslations('refusal')
  const failures = useTranslations('invitationFailed')
  const contacts = useTranslations('contacts')
  const { refusal: known } = useMessages()
  const isKnown = (code: string): code is keyof typeof known => code in known

  return (notice) => {
    switch (notice.kind) {
      case 'problem':
        return refusal(isKnown(notice.code) ? notice.code : 'unavailable', {
          name: '',
          needs: '',
          ...notice.detail,
        })
      case 'contactSaved':
        return contacts('saved')
      case 'invitationFailed': {
        const { outcome, kind, name } = notice.failed
        const reason = failures(outcome, { kind, name: name ?? phone('theOther'), party: 'customer' })
        return notice.queue === null
          ? reason
          : `${reason} ${phone('customerQueued', { queue: notice.queue })}`
      }
      case 'offerEnded': {
        const { takenBy, invitation } = notice.event
        return phone(offerEndedWord(notice.event), { name: takenBy ?? invitation?.by ?? '' })
      }
    }
  }
}
