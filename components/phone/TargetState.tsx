'use client'

import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { cx } from '#components/ui/cx.ts'
import type { TargetRow } from '#lib/client/phone/targetRows.ts'

/** How somebody can be reached now: a word and a shape, full for yes and hollow for no. */
export function TargetState({ row }: { readonly row: TargetRow }) {
  const t = useTranslations('picker')
  const states = useTranslations('readiness')
  if (row.kind === 'number') return null
  if (row.kind === 'flow') return <span className="shrink-0 text-xs text-muted">{t('flow')}</span>
  if (row.kind === 'contact') {
    return row.unnamed ? null : (
      <span className="shrink-0 text-xs text-muted">
        <PhoneText number={row.number} />
      </span>
    )
  }
  const isFree = row.kind === 'agent' ? row.readiness === 'available' : row.available > 0
  return (
    <span className={cx('flex shrink-0 items-center gap-1.5 text-xs', isFree ? 'text-live' : 'text-muted')}>
      <span
        aria-hidden
        className={cx('size-2 rounded-full', isFree ? 'bg-current' : 'border-[1.5px] border-current')}
      />
      {row.kind === 'agent' ? states(row.readiness) : t('available', { count: row.available })}
    </span>
  )
}
