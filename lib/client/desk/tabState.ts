import type { Sounds } from '../softphone/softphone.ts'
import type { MicrophoneState } from '../sound/microphone.ts'
import { createStore, type Store } from '../store.ts'

/** What is so of this tab alone: its line to the server, its ear and its bell. */
export interface TabState {
  readonly connected: boolean
  readonly microphone: MicrophoneState
  readonly ringUnlocked: boolean
  /** Of all tabs of this browser that could ring, it is this one that does. */
  readonly rings: boolean
  readonly sounds: Sounds
}

export const FRESH_TAB: TabState = {
  connected: false,
  microphone: 'unknown',
  ringUnlocked: false,
  rings: false,
  sounds: {},
}

export function createTabState(): Store<TabState> {
  return createStore<TabState>(FRESH_TAB)
}
