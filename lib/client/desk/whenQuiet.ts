import type { Store } from '../store.ts'
import type { TabState } from './tabState.ts'

/** Does it as soon as no call's sound is in this tab: now, or when the last one ends. */
export function whenQuiet(tab: Store<TabState>, act: () => void): void {
  const isQuiet = () => Object.keys(tab.get().sounds).length === 0
  if (isQuiet()) {
    act()
    return
  }
  const stop = tab.subscribe(() => {
    if (!isQuiet()) return
    stop()
    act()
  })
}
