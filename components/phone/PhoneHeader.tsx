'use client'

import { ChevronDown, Music, PanelLeft, PanelRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { IconButton } from '#components/ui/IconButton.tsx'
import type { PhonePlace } from '#lib/client/phone/phonePlace.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Clock } from './Clock.tsx'
import { phoneDuration } from './phoneDuration.ts'
import { phoneTone } from './phoneTone.ts'
import { StateWord } from './StateWord.tsx'

interface PhoneHeaderProps {
  readonly view: PhoneView
  readonly side: PhonePlace['side']
  readonly onSide: (side: PhonePlace['side']) => void
  readonly onCollapse: () => void
}

const SHOWN_FROM_MS = 1_000

/** State, how long, how much of it on hold, and where the phone is. */
export function PhoneHeader({ view, side, onSide, onCollapse }: PhoneHeaderProps) {
  const t = useTranslations('phone')
  const duration = phoneDuration(view)
  const other = side === 'left' ? 'right' : 'left'
  return (
    <header className="flex h-11 shrink-0 items-center gap-2 pr-2 pl-4">
      <StateWord {...phoneTone(view)} />
      {duration === null ? null : <Clock ms={duration} className="text-sm font-medium text-muted" />}
      {view.kind === 'live' && view.heldInAll >= SHOWN_FROM_MS ? (
        <span className="flex items-center gap-1 text-xs font-medium text-held" title={t('heldInAll')}>
          <Music className="size-3.5" role="img" aria-label={t('heldInAll')} />
          <Clock ms={view.heldInAll} />
        </span>
      ) : null}
      <span className="flex-1" />
      <IconButton label={other === 'right' ? t('moveRight') : t('moveLeft')} onClick={() => onSide(other)}>
        {other === 'right' ? (
          <PanelRight className="size-4" aria-hidden />
        ) : (
          <PanelLeft className="size-4" aria-hidden />
        )}
      </IconButton>
      {view.kind === 'incoming' ? null : (
        <IconButton label={t('collapse')} onClick={onCollapse}>
          <ChevronDown className="size-4" aria-hidden />
        </IconButton>
      )}
    </header>
  )
}
