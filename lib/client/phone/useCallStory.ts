import { useQuery } from '@tanstack/react-query'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { peopleQuery } from '../queries/peopleQuery.ts'
import { ticketQuery } from '../queries/ticketQuery.ts'
import type { CallStory } from './callStory.ts'

/** What has happened in this call (null: none is asked about), as its ticket tells it. */
export function useCallStory(call: CallSnapshot | null): CallStory | null {
  const { data: page } = useQuery({ ...ticketQuery(call?.ticketId ?? 0), enabled: call !== null })
  const { data: people } = useQuery({ ...peopleQuery, enabled: call !== null })
  const entry = page?.calls.find((one) => one.call.id === call?.id)
  return call && entry ? { call, events: entry.events, people: people ?? [] } : null
}
