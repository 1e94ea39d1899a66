'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'

interface MoveHereProps {
  readonly view: LiveView
  readonly actions: PhoneActions
}

/** Brings the sound of a call that is in another tab or device to this one, also when there is nothing left of that. */
export function MoveHere({ view, actions }: MoveHereProps) {
  const t = useTranslations('phone')
  if (view.sound !== 'elsewhere' || view.refused.move) return null
  return <Button onClick={() => actions.rejoin(view.call.id)}>{t('moveHere')}</Button>
}
