import { useEffect } from 'react'
import { useTab } from '../desk/useTab.ts'
import type { PhoneView } from './phoneView.ts'

const KEY = 'sidetone.onCall'

/**
 * The tab that had a call's sound goes back into it by itself, once, when it was lost: after a reload the agent is
 * talking again before he has found the button. Any other tab or device offers the button only.
 */
export function useAutoRejoin(view: PhoneView, rejoin: () => void): void {
  const { sound, connected } = useTab()
  const live = view.kind === 'live' && sound === 'connected' ? view.call.id : null
  const lost = view.kind === 'lost' && connected && sound === 'idle' ? view.call.id : null
  useEffect(() => {
    if (live) sessionStorage.setItem(KEY, live)
  }, [live])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a loss, whatever else changes meanwhile
  useEffect(() => {
    if (lost === null || sessionStorage.getItem(KEY) !== lost) return
    sessionStorage.removeItem(KEY)
    rejoin()
  }, [lost])
}
