'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { NoteDraft } from '#lib/client/phone/noteDraft.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { clockText } from '#lib/client/time/clockText.ts'
import { CallNote } from './CallNote.tsx'
import { Party } from './Party.tsx'

interface WrapUpPanelProps {
  readonly view: Extract<PhoneView, { kind: 'wrapUp' }>
  readonly actions: PhoneActions
  readonly note: NoteDraft
}

export function WrapUpPanel({ view, actions, note }: WrapUpPanelProps) {
  const t = useTranslations('phone')
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      {view.call ? <Party call={view.call} /> : null}
      <p className="text-sm text-muted">{t('wrapUpHint')}</p>
      {view.call ? (
        <div className="h-[178px]">
          <CallNote note={note} />
        </div>
      ) : null}
      <div className="flex items-center justify-between gap-3">
        <p className="tabular text-sm text-muted">{t('wrapUpLeft', { duration: clockText(view.left) })}</p>
        <Button tone="primary" size="large" onClick={actions.finishWrapUp}>
          {t('finish')}
        </Button>
      </div>
    </div>
  )
}
