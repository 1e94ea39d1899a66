import { useContext, useEffect } from 'react'
import { DeskContext } from '../desk/deskContext.ts'
import { useTab } from '../desk/useTab.ts'

/** Loads the phone of this tab once the page stands still, so that accepting a call does not wait for it. */
export function useWarmSoftphone(): void {
  const desk = useContext(DeskContext)
  const { connected, microphone } = useTab()
  const wanted = connected && microphone === 'granted'
  useEffect(() => {
    if (!desk || !wanted) return
    // A failure is told when somebody wants to speak; until then the next try may well succeed.
    const warm = () => void desk.softphone().catch(() => {})
    if (!('requestIdleCallback' in window)) return warm()
    const idle = requestIdleCallback(warm)
    return () => cancelIdleCallback(idle)
  }, [desk, wanted])
}
