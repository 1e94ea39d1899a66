'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'

/** Whether the call is being recorded, at the place where recording is controlled. */
export function RecordingTile({ recording }: { readonly recording: boolean }) {
  const t = useTranslations('phone')
  return (
    <div
      className={cx(
        'flex h-14 flex-col items-center justify-center gap-1 rounded-md text-xs font-medium',
        recording ? 'text-danger' : 'text-faint',
      )}
    >
      <span aria-hidden className="flex size-[18px] items-center justify-center">
        <span className={cx('size-2.5 rounded-full', recording ? 'bg-danger' : 'border-2 border-current')} />
      </span>
      {recording ? t('recording') : t('notRecording')}
    </div>
  )
}
