/** What is spoken to a caller, in the language it is written in. */
export interface Sentence {
  readonly locale: 'ko' | 'en'
  readonly text: string
}

/**
 * One stop on a caller's way.
 *
 * say        speaks, and goes on
 * menu       speaks and listens for one key; a wrong one, or none in time, is a try
 * agent      rings at one agent; nobody there, or no yes: goes on elsewhere
 * voicemail  speaks, records what the caller says, and goes on
 * queue      the caller leaves the flow and waits in a queue
 * hangUp     the end of the call: the one place where a flow ends a caller
 */
export type FlowNode =
  | { readonly type: 'say'; readonly id: string; readonly say: readonly Sentence[]; readonly nextId: string }
  | {
      readonly type: 'menu'
      readonly id: string
      readonly say: readonly Sentence[]
      readonly choices: readonly { readonly digit: string; readonly nextId: string }[]
      readonly timeoutSeconds: number
      /** How often it is said at most. */
      readonly tries: number
      /** Where the caller goes who has not chosen by then. */
      readonly otherwiseId: string
    }
  | {
      readonly type: 'agent'
      readonly id: string
      readonly agentId: string
      readonly ringSeconds: number
      readonly otherwiseId: string
    }
  | {
      readonly type: 'voicemail'
      readonly id: string
      readonly say: readonly Sentence[]
      readonly maxSeconds: number
      readonly nextId: string
    }
  | { readonly type: 'queue'; readonly id: string; readonly queueId: string }
  | { readonly type: 'hangUp'; readonly id: string }

/** A caller's way through, as it was published: see `flowProblems` for what is true of it. */
export interface Flow {
  readonly startId: string
  readonly nodes: readonly FlowNode[]
}

/** Where in a flow a caller is; `tries`: how often he has failed to choose from this menu. */
export interface FlowPosition {
  readonly nodeId: string
  readonly tries: number
}
