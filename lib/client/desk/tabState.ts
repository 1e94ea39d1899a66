import type { SoundState } from '../softphone/softphone.ts'
import type { MicrophoneState } from '../sound/microphone.ts'
import { createStore, type Store } from '../store.ts'

/** What is so of this tab alone: its line to the server, its ear and its bell. */
export interface TabState {
  readonly connected: boolean
  readonly microphone: MicrophoneState
  readonly ringUnlocked: boolean
  readonly sound: SoundState
}

export const FRESH_TAB: TabState = {
  connected: false,
  microphone: 'unknown',
  ringUnlocked: false,
  sound: 'idle',
}

export function createTabState(): Store<TabState> {
  return createStore<TabState>(FRESH_TAB)
}
