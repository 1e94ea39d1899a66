import { createStore } from '../store.ts'

/** What stands under the controls of a call. */
export type PhonePanel = 'note' | 'keypad' | 'transfer' | 'add' | 'parallel' | 'depart' | 'merge' | 'timeline'

/** Of which call it is: any other call has its note there. */
export const phonePanel = createStore<{ readonly callId: string | null; readonly panel: PhonePanel }>({
  callId: null,
  panel: 'note',
})
