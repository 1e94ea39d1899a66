'use client'

import { PhoneOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'

interface HangUpButtonProps {
  readonly onPress: () => void
  readonly disabled?: boolean
}

/** Alone at the bottom right, so that it is never pressed for anything else. */
export function HangUpButton({ onPress, disabled = false }: HangUpButtonProps) {
  const t = useTranslations('phone')
  return (
    <Button tone="danger" size="large" onClick={onPress} disabled={disabled}>
      <PhoneOff className="size-4" aria-hidden />
      {t('hangUp')}
    </Button>
  )
}
