import { useCallback, useSyncExternalStore } from 'react'
import { type PhonePanel, phonePanel } from './phonePanel.ts'

/** What stands under the controls of this call, and the way to change it. */
export function usePhonePanel(
  callId: string | null,
): readonly [panel: PhonePanel, onPanel: (panel: PhonePanel) => void] {
  const shown = useSyncExternalStore(phonePanel.subscribe, phonePanel.get, phonePanel.get)
  const change = useCallback((panel: PhonePanel) => phonePanel.set({ callId, panel }), [callId])
  return [shown.callId === callId ? shown.panel : 'note', change]
}
