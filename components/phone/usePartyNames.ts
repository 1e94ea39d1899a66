import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '#lib/client/numbers/numberBook.ts'
import { isOn } from '#lib/client/phone/isOn.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Everybody of these calls but the agent himself, in one phrase. */
export function usePartyNames(calls: readonly CallSnapshot[], agentId: string): string {
  const roles = useTranslations('who')
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const legs = calls.flatMap((call) => call.legs).filter((leg) => isOn(leg) && leg.agentId !== agentId)
  return list.format(legs.map((leg) => leg.name ?? (leg.number ? numberText(leg.number) : roles(leg.role))))
}
