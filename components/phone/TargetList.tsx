'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { SkeletonRows } from '#components/ui/SkeletonRows.tsx'
import type { TargetPicking } from '#lib/client/phone/targetPicking.ts'
import type { TargetRow } from '#lib/client/phone/targetRows.ts'
import { TargetOption } from './TargetOption.tsx'

interface TargetListProps {
  readonly id: string
  readonly rows: readonly TargetRow[]
  /** Which one Enter would choose. */
  readonly marked: TargetRow | undefined
  readonly picker: TargetPicking
  readonly onChoose: (row: TargetRow) => void
  readonly onExpand: (teamId: string, open: boolean) => void
}

export function TargetList({ id, rows, marked, picker, onChoose, onExpand }: TargetListProps) {
  const t = useTranslations('picker')
  const list = useRef<HTMLDivElement>(null)
  const at = marked ? rows.indexOf(marked) : -1
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (picker.targets === null) return <SkeletonRows rows={4} className="mb-1 h-9" />
  const isEmpty = rows.length === 0
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={t('results')}
        className="flex min-h-0 flex-col overflow-y-auto"
      >
        {rows.map((row, index) => (
          <TargetOption
            key={row.key}
            id={`${id}-${index}`}
            row={row}
            isMarked={row === marked}
            onChoose={() => onChoose(row)}
            onExpand={onExpand}
          />
        ))}
      </div>
      <p role="status" className={isEmpty ? 'px-2 py-2 text-sm text-muted' : 'sr-only'}>
        {isEmpty ? t(picker.typed === '' ? 'hint' : picker.searching ? 'searching' : 'noMatch') : null}
      </p>
    </div>
  )
}
