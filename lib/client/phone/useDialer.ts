import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { loadNumberBook, numberBook, watchNumberBook } from '../numbers/numberBook.ts'
import { suggestionsQuery } from '../queries/suggestionsQuery.ts'
import { useSettled } from '../time/useSettled.ts'
import type { Dialer } from './dialer.ts'

/** A pause in typing after which contacts are looked for, ms: with the search itself they are there within 100. */
const PAUSE_MS = 25

/** What is typed into the phone and what it could mean. The numbering library comes with the first key. */
export function useDialer(): Dialer {
  const [typed, type] = useState('')
  const q = useSettled(typed.trim(), PAUSE_MS)
  const { data, isFetching } = useQuery({ ...suggestionsQuery(q), placeholderData: keepPreviousData })
  const read = useSyncExternalStore(watchNumberBook, numberBook, () => null)
  const empty = typed.trim() === ''
  useEffect(() => {
    if (!empty) void loadNumberBook()
  }, [empty])
  const suggestions = (empty ? [] : (data ?? [])).flatMap((contact) =>
    contact.phones.map(({ number, label }) => ({
      contactId: contact.id,
      name: contact.name,
      unnamed: contact.unnamed,
      number,
      label,
    })),
  )
  return {
    typed,
    type,
    preview: empty ? null : (read?.(typed, DESK_COUNTRY) ?? null),
    suggestions,
    searching: !empty && (isFetching || q !== typed.trim()),
  }
}
