'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'
import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'

interface CallNumberProps {
  readonly phone: ContactSnapshot['phones'][number]
  readonly onDial: (to: string) => void
}

export function CallNumber({ phone, onDial }: CallNumberProps) {
  const t = useTranslations('contacts')
  const number = useNumberText(phone.number)
  return (
    <button
      type="button"
      aria-label={t('callNumber', { number })}
      title={phone.label ? `${t('call')} · ${phone.label}` : t('call')}
      onClick={() => onDial(phone.number)}
      className="tabular relative z-10 flex h-7 cursor-pointer items-center gap-1.5 rounded-md px-1.5 transition-colors hover:bg-accent-soft hover:text-accent"
    >
      <Phone className="size-3.5 text-faint" aria-hidden />
      {number}
    </button>
  )
}
