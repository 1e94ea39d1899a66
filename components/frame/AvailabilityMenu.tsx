'use client'

import { ChevronDown, PencilLine, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu } from '#components/ui/menu/Menu.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { clockText } from '#lib/client/time/clockText.ts'
import type { DeskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import type { AvailabilityBody } from '#lib/contracts/people.ts'
import { AvailabilityShape } from './AvailabilityShape.tsx'

interface AvailabilityMenuProps {
  /** Null while it is not known. */
  readonly desk: DeskSnapshot | null
  /** Calls cannot reach him, although he is available. */
  readonly unreachable: boolean
  readonly now: number
  readonly onChoose: (choice: AvailabilityBody) => void
}

const REASONS = ['break', 'meal', 'meeting', 'training'] as const

/** What the agent chose to be, for how long, and whether calls can really reach him. */
export function AvailabilityMenu({ desk, unreachable, now, onChoose }: AvailabilityMenuProps) {
  const t = useTranslations('availability')
  if (!desk) return <Skeleton className="h-8 w-36" />
  const { choice, reason, since } = desk.availability
  const known = REASONS.find((one) => one === reason)
  const word = desk.wrapUp
    ? t('wrapUp')
    : choice === 'away' && reason
      ? known
        ? t(known)
        : reason
      : t(choice)
  const warned = choice === 'available' && unreachable
  const pick = (to: AvailabilityBody) => () => onChoose(to)
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${t('label')}: ${word}`}
          title={warned ? t('unreachable') : t('change')}
          className="flex h-8 cursor-pointer items-center gap-2 rounded-md border bg-raised px-3 text-sm font-medium transition-colors hover:bg-hover"
        >
          {warned ? (
            <TriangleAlert className="size-4 text-held" aria-hidden />
          ) : desk.wrapUp ? (
            <PencilLine className="size-3.5 text-accent" aria-hidden strokeWidth={2.25} />
          ) : (
            <AvailabilityShape choice={choice} />
          )}
          {word}
          <span className="tabular font-normal text-muted">
            {clockText(now - (desk.wrapUp?.startedAt ?? since))}
          </span>
          <ChevronDown className="size-3.5 text-faint" aria-hidden />
        </button>
      }
      groups={[
        {
          id: 'choice',
          items: [
            {
              id: 'available',
              content: <Choice choice="available" text={t('available')} />,
              chosen: choice === 'available',
              onSelect: pick({ choice: 'available', reason: null }),
            },
          ],
        },
        {
          id: 'away',
          label: t('away'),
          items: REASONS.map((one) => ({
            id: one,
            content: <Choice choice="away" text={t(one)} />,
            chosen: choice === 'away' && reason === one,
            onSelect: pick({ choice: 'away', reason: one }),
          })),
        },
        {
          id: 'offline',
          items: [
            {
              id: 'offline',
              content: <Choice choice="offline" text={t('offline')} />,
              chosen: choice === 'offline',
              onSelect: pick({ choice: 'offline', reason: null }),
            },
          ],
        },
      ]}
    />
  )
}

function Choice({ choice, text }: { readonly choice: AvailabilityBody['choice']; readonly text: string }) {
  return (
    <>
      <AvailabilityShape choice={choice} />
      {text}
    </>
  )
}
