import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { saveCallNote } from '../commands/saveCallNote.ts'
import { useMe } from '../desk/useMe.ts'
import { ticketQuery } from '../queries/ticketQuery.ts'
import type { NoteDraft } from './noteDraft.ts'

/** A pause in typing after which what stands there is saved. */
const PAUSE_MS = 700

/** The agent's note of this call: what was kept before, what he writes now, saved as he pauses. */
export function useCallNote(call: CallSnapshot | null): NoteDraft {
  const me = useMe()
  const callId = call?.id ?? null
  const { data } = useQuery({ ...ticketQuery(call?.ticketId ?? 0), enabled: call !== null })
  const kept = data?.notes.find((note) => note.callId === callId && note.author.id === me.id)?.body ?? ''
  const [draft, setDraft] = useState<{ callId: string; text: string } | null>(null)
  const { mutate, status } = useMutation({
    mutationFn: (note: { callId: string; text: string }) => saveCallNote(note.callId, note.text),
  })
  useEffect(() => {
    if (!draft) return
    const timer = setTimeout(() => mutate(draft), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft, mutate])
  const mine = draft?.callId === callId ? draft : null
  return {
    text: mine?.text ?? kept,
    state: mine === null ? 'clean' : STATES[status],
    write: (text) => callId !== null && setDraft({ callId, text }),
  }
}

const STATES = { idle: 'saving', pending: 'saving', success: 'saved', error: 'failed' } as const
