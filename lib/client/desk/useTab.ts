import { useContext, useSyncExternalStore } from 'react'
import { DeskContext } from './deskContext.ts'
import { FRESH_TAB, type TabState } from './tabState.ts'

const nothing = () => () => {}
const fresh = () => FRESH_TAB

/** What is so of this tab. */
export function useTab(): TabState {
  const tab = useContext(DeskContext)?.tab
  return useSyncExternalStore(tab?.subscribe ?? nothing, tab?.get ?? fresh, fresh)
}
