import { createStore } from '../store.ts'

/** Calls whose end the agent has read and put away. */
export const dismissedCalls = createStore<{ readonly ids: ReadonlySet<string> }>({ ids: new Set() })

export function dismissCall(callId: string): void {
  dismissedCalls.set({ ids: new Set([...dismissedCalls.get().ids, callId]) })
}
