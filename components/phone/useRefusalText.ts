import { useTranslations } from 'next-intl'
import type { RefusalOf } from '#lib/client/phone/refusalOf.ts'

/** A refusal as a sentence; undefined: there is none. */
export function useRefusalText(): (refusal: RefusalOf) => string | undefined {
  const t = useTranslations('refusal')
  return (refusal) => refusal?.refused && t(refusal.refused, { name: '', needs: '', ...refusal.detail })
}
