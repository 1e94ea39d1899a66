'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'

interface RecordingTileProps {
  readonly recording: boolean
  /** How long the conversation has lasted, ms. */
  readonly talked: number
}

/** Recording starts with the conversation, as soon as the carrier has confirmed it; after that it would have. */
const STARTING_MS = 5_000

/** Whether the call is being recorded, at the place where recording is controlled. */
export function RecordingTile({ recording, talked }: RecordingTileProps) {
  const t = useTranslations('phone')
  const starting = !recording && talked < STARTING_MS
  return (
    <div
      className={cx(
        'relative flex h-14 flex-col items-center justify-center gap-1 rounded-md text-center text-xs font-medium leading-tight',
        recording ? 'text-danger' : 'text-faint',
      )}
    >
      <span aria-hidden className="flex size-[18px] items-center justify-center">
        <span className={cx('size-2.5 rounded-full', recording ? 'bg-danger' : 'border-2 border-current')} />
      </span>
      {recording ? t('recording') : starting ? t('recordingStarting') : t('notRecording')}
      {starting ? <span aria-hidden className="progress-line" /> : null}
    </div>
  )
}
