import { useQuery } from '@tanstack/react-query'
import { useContext, useEffect, useRef, useState } from 'react'
import { DeskContext } from '../desk/deskContext.ts'
import { useMe } from '../desk/useMe.ts'
import { useTab } from '../desk/useTab.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { lossOf } from './lossOf.ts'
import { soundMemory } from './soundMemory.ts'
import { useCommandCall } from './useCommandCall.ts'

/**
 * The tab that had a call's sound goes back into it by itself when it was lost: after a reload the agent is talking
 * again before he has found the button. Any other tab or device offers the button only.
 */
export function useAutoRejoin(): void {
  const desk = useContext(DeskContext)
  const { id } = useMe()
  const { sounds, connected } = useTab()
  const { data } = useQuery(deskQuery)
  const command = useCommandCall()
  const tried = useRef(new Set<string>())
  /** The calls whose leg this page has asked for itself. */
  const asked = useRef(new Set<string>())
  /** What this tab had when it was loaded; null until that is known to be its own. */
  const [inherited, setInherited] = useState<ReadonlySet<string> | null>(null)

  useEffect(() => {
    void desk?.own.then(() => {
      const had = soundMemory.read()
      setInherited(had)
      // While the page still asks what has become of the call, its phone is being loaded.
      if (had.size > 0) desk.softphone().catch(() => {})
    })
  }, [desk])

  useEffect(() => {
    if (!data || !inherited) return
    const known = soundMemory.read()
    const open = data.calls.filter(({ status }) => status === 'open').map((call) => call.id)
    soundMemory.write(open.filter((callId) => known.has(callId) || sounds[callId] === 'connected'))
  }, [data, sounds, inherited])

  // Once for each loss, and again when the server can be reached again.
  useEffect(() => {
    if (!connected) tried.current.clear()
  }, [connected])
  useEffect(() => {
    if (!inherited) return
    const had = soundMemory.read()
    for (const call of data?.calls ?? []) {
      if (sounds[call.id] || !had.has(call.id)) continue
      const loss = lossOf(call, id, inherited.has(call.id) && !asked.current.has(call.id))
      if (loss === null || tried.current.has(loss)) continue
      tried.current.add(loss)
      asked.current.add(call.id)
      command({ callId: call.id, command: { type: 'Rejoin', intent: crypto.randomUUID() } })
    }
  }, [inherited, data, sounds, id, command])
}
