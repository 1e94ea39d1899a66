'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { CallTimeline } from '#components/tickets/CallTimeline.tsx'
import { IconButton } from '#components/ui/IconButton.tsx'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import { CallNote } from './CallNote.tsx'
import { Keypad } from './Keypad.tsx'
import type { PhoneProps } from './phoneProps.ts'

interface BelowControlsProps extends Pick<PhoneProps, 'actions' | 'note' | 'panel' | 'onPanel' | 'story'> {
  readonly view: LiveView
}

/** Under the controls of a call: the note, unless the keypad or what has happened was asked for. */
export function BelowControls({ view, actions, note, panel, onPanel, story }: BelowControlsProps) {
  const t = useTranslations('phone')
  if (panel === 'keypad') return <Keypad onDigit={actions.sendDigit} disabled={view.hold !== 'off'} />
  if (panel !== 'timeline') return <CallNote note={note} />
  return (
    <section aria-label={t('timeline')} className="flex h-full flex-col rounded-md border">
      <header className="flex items-center justify-between pr-1 pl-3">
        <h3 className="text-xs font-medium text-muted">{t('timeline')}</h3>
        <IconButton label={t('close')} onClick={() => onPanel('note')}>
          <X className="size-4" aria-hidden />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {story ? (
          <CallTimeline {...story} />
        ) : (
          <p className="border-t px-3 py-2 text-sm text-muted">{t('timelineEmpty')}</p>
        )}
      </div>
    </section>
  )
}
