'use client'

import { ChevronRight, ListOrdered, Phone, UsersRound, Workflow } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Avatar } from '#components/ui/Avatar.tsx'
import { cx } from '#components/ui/cx.ts'
import type { TargetRow } from '#lib/client/phone/targetRows.ts'
import { TargetState } from './TargetState.tsx'

interface TargetOptionProps {
  readonly id: string
  readonly row: TargetRow
  readonly isMarked: boolean
  readonly onChoose: () => void
  readonly onExpand: (teamId: string, open: boolean) => void
}

/** One whom the call can be taken to; who cannot be reached is greyed and says why. */
export function TargetOption({ id, row, isMarked, onChoose, onExpand }: TargetOptionProps) {
  const t = useTranslations('picker')
  return (
    <div
      role="presentation"
      className={cx(
        'flex h-10 shrink-0 items-center rounded-md transition-colors',
        !row.isOut && 'hover:bg-hover',
        isMarked && 'bg-accent-soft hover:bg-accent-soft',
      )}
    >
      <button
        id={id}
        type="button"
        role="option"
        tabIndex={-1}
        aria-selected={isMarked}
        aria-disabled={row.isOut}
        onClick={row.isOut ? undefined : onChoose}
        className={cx(
          'flex h-full min-w-0 flex-1 items-center gap-2.5 px-2 text-left text-sm',
          row.kind === 'agent' && row.isMember && 'pl-8',
          row.isOut ? 'cursor-not-allowed' : 'cursor-pointer',
        )}
      >
        <Face row={row} />
        <span className={cx('min-w-0 flex-1 truncate font-medium', row.isOut && 'text-muted')}>
          <Name row={row} />
        </span>
        <TargetState row={row} />
      </button>
      {row.kind === 'team' && row.target.kind === 'team' ? (
        // A list of options holds options only: by keyboard and for a reader the arrow keys open the team.
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          title={row.isExpanded ? t('collapse') : t('expand')}
          onClick={() => row.target.kind === 'team' && onExpand(row.target.teamId, !row.isExpanded)}
          className="mr-1 flex size-7 shrink-0 cursor-pointer items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
        >
          <ChevronRight
            className={cx('size-4 transition-transform', row.isExpanded && 'rotate-90')}
            aria-hidden
          />
        </button>
      ) : null}
    </div>
  )
}

function Name({ row }: { readonly row: TargetRow }) {
  const t = useTranslations('picker')
  switch (row.kind) {
    case 'number':
      return <PhoneText number={row.number} />
    case 'contact':
      return (
        <>
          <PartyName name={row.name} unnamed={row.unnamed} number={row.number} />
          <span className="ml-1.5 text-xs font-normal text-faint">{row.unnamed ? null : row.label}</span>
        </>
      )
    case 'queue':
      return t('queueName', { name: row.name })
    case 'team':
    case 'flow':
    case 'agent':
      return row.name
  }
}

function Face({ row }: { readonly row: TargetRow }) {
  if (row.kind === 'agent' || row.kind === 'contact') {
    return <Avatar size="small" name={row.kind === 'contact' && row.unnamed ? '' : row.name} />
  }
  const Icon = { number: Phone, team: UsersRound, queue: ListOrdered, flow: Workflow }[row.kind]
  return (
    <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-muted">
      <Icon className="size-3.5" aria-hidden />
    </span>
  )
}
