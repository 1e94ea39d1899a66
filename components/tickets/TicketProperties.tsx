'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/Avatar.tsx'
import { Moment } from '#components/ui/Moment.tsx'
import type { Person } from '#lib/contracts/people.ts'
import type { TicketChange, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { PriorityMark } from './PriorityMark.tsx'
import { PropertyMenu } from './PropertyMenu.tsx'
import { PropertyRow } from './PropertyRow.tsx'
import { RequesterCard } from './RequesterCard.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { PRIORITIES, STATUSES } from './ticketChoices.ts'

interface TicketPropertiesProps {
  readonly ticket: TicketSnapshot
  readonly people: readonly Person[]
  readonly onChange: (change: TicketChange) => void
  readonly onDial: (to: string) => void
}

const NOBODY = 'nobody'

export function TicketProperties({ ticket, people, onChange, onDial }: TicketPropertiesProps) {
  const t = useTranslations('tickets')
  const { status, priority, assignee } = ticket
  const nobody = <span className="text-faint">{t('nobody')}</span>
  return (
    <aside
      aria-label={t('properties')}
      className="flex w-[272px] shrink-0 flex-col gap-5 overflow-y-auto border-l px-4 py-4"
    >
      <RequesterCard requester={ticket.requester} onDial={onDial} />
      <dl className="flex flex-col gap-1 text-sm">
        <PropertyRow term={t('status')}>
          <PropertyMenu
            label={t('status')}
            value={status}
            options={STATUSES.map((one) => ({ value: one, content: <StatusBadge status={one} /> }))}
            onChange={(to) => onChange({ status: to })}
          />
        </PropertyRow>
        <PropertyRow term={t('priority')}>
          <PropertyMenu
            label={t('priority')}
            value={priority}
            options={PRIORITIES.map((one) => ({ value: one, content: <PriorityMark priority={one} /> }))}
            onChange={(to) => onChange({ priority: to })}
          />
        </PropertyRow>
        <PropertyRow term={t('assignee')}>
          <PropertyMenu
            label={t('assignee')}
            value={assignee?.id ?? NOBODY}
            options={[
              { value: NOBODY, content: nobody },
              ...withAssignee(people, assignee).map((person) => ({
                value: person.id,
                content: (
                  <>
                    <Avatar name={person.name} size="small" />
                    <span className="truncate">{person.name}</span>
                  </>
                ),
              })),
            ]}
            onChange={(id) => onChange({ assigneeId: id === NOBODY ? null : id })}
          />
        </PropertyRow>
        <PropertyRow term={t('created')}>
          <span className="px-2">
            <Moment at={ticket.createdAt} />
          </span>
        </PropertyRow>
        <PropertyRow term={t('updated')}>
          <span className="px-2">
            <Moment at={ticket.updatedAt} />
          </span>
        </PropertyRow>
      </dl>
    </aside>
  )
}

/** Whoever has it is among the choices, even while the list of people has not come or no longer names him. */
function withAssignee(people: readonly Person[], assignee: TicketSnapshot['assignee']) {
  return !assignee || people.some(({ id }) => id === assignee.id) ? people : [assignee, ...people]
}
