'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { FileQuestion, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { TicketSkeleton } from '#components/tickets/TicketSkeleton.tsx'
import { TicketView } from '#components/tickets/TicketView.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { ApiProblem } from '#lib/client/apiProblem.ts'
import { addNote } from '#lib/client/commands/addNote.ts'
import { changeTicket } from '#lib/client/commands/changeTicket.ts'
import { tellProblem } from '#lib/client/notices.ts'
import { useDial } from '#lib/client/phone/useDial.ts'
import { peopleQuery } from '#lib/client/queries/peopleQuery.ts'
import { ticketQuery } from '#lib/client/queries/ticketQuery.ts'
import type { TicketChange, TicketPage } from '#lib/contracts/ticketSnapshot.ts'

const NOT_FOUND = 404

export function TicketContainer({ id }: { readonly id: number }) {
  const t = useTranslations('tickets')
  const client = useQueryClient()
  const dial = useDial()
  const query = ticketQuery(id)
  const { data: page, error } = useQuery(query)
  const { data: people = [] } = useQuery(peopleQuery)
  const change = useMutation({
    mutationFn: (wanted: TicketChange) => changeTicket(id, wanted),
    onSuccess: (ticket) =>
      client.setQueryData<TicketPage>(query.queryKey, (known) => known && { ...known, ticket }),
    onError: tellProblem,
  })
  const note = useMutation({
    mutationFn: (body: string) => addNote(id, body),
    onSuccess: () => client.invalidateQueries({ queryKey: query.queryKey }),
    onError: tellProblem,
  })
  if (page) {
    return (
      <TicketView
        key={id}
        page={page}
        people={people}
        actions={{ change: change.mutate, addNote: note.mutateAsync, dial }}
      />
    )
  }
  if (!error) return <TicketSkeleton />
  const gone = error instanceof ApiProblem && error.status === NOT_FOUND
  return (
    <div className="flex-1">
      <EmptyState icon={gone ? FileQuestion : TriangleAlert} text={gone ? t('gone') : t('failed')} />
    </div>
  )
}
