'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { RecordingTrack, Span } from './recordingTrack.ts'

/** A party's recording upon the time of the call: what is kept, where he was on hold, where it was paused. */
export function RecordingMarks({ track }: { readonly track: RecordingTrack }) {
  const t = useTranslations('tickets')
  return (
    <div aria-hidden className="relative mx-4 h-1.5 overflow-hidden rounded-full bg-sunken">
      <Mark span={track.recorded} className="bg-accent/45" />
      {track.held.map((span) => (
        <Mark key={`held ${span.from}`} span={span} className="bg-held-fill" title={t('heldSpan')} />
      ))}
      {track.paused.map((span) => (
        <Mark
          key={`paused ${span.from}`}
          span={span}
          className="border border-danger bg-raised"
          title={t('pausedSpan')}
        />
      ))}
    </div>
  )
}

interface MarkProps {
  readonly span: Span
  readonly className: string
  readonly title?: string
}

function Mark({ span, className, title }: MarkProps) {
  return (
    <span
      title={title}
      className={cx('absolute inset-y-0 rounded-full', className)}
      style={{ left: `${span.from * 100}%`, width: `${Math.max(0.5, (span.to - span.from) * 100)}%` }}
    />
  )
}
