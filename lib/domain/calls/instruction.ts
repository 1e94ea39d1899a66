import type { Sentence } from '../flows/flow.ts'
import type { DismissMessage } from './effect.ts'

/** What a caller is told when nobody can take his call, or an agent when his call is at another device of his. */
export type SpokenMessage = DismissMessage | 'numberNotInUse' | 'callElsewhere'

/** One thing a leg is to do now, free of any carrier's words: the answer to a webhook. */
export type Instruction =
  /** Into the call's conference; a waiting party hears music until somebody joins, a supervisor is heard by nobody. */
  | {
      readonly type: 'joinConference'
      readonly callId: string
      readonly legId: string
      readonly role: 'agent' | 'outside' | 'supervisor'
    }
  | { readonly type: 'say'; readonly message: SpokenMessage; readonly locale: 'ko' | 'en' }
  | { readonly type: 'speak'; readonly say: readonly Sentence[] }
  /** Speaks, and waits for one key; `step`: of the flow, told with what was pressed, also when that was nothing. */
  | {
      readonly type: 'gather'
      readonly say: readonly Sentence[]
      readonly timeoutSeconds: number
      readonly step: number
    }
  /** Keeps what the party says, until it is silent or presses a key. */
  | { readonly type: 'record'; readonly maxSeconds: number; readonly step: number }
  /** Tells that the step of the flow is done, and asks what is next. */
  | { readonly type: 'goOn'; readonly step: number }
  /** Nothing is heard, for as long as the party stays. */
  | { readonly type: 'silence' }
  | { readonly type: 'hangUp' }
