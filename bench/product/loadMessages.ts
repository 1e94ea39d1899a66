/** What the benchmark and its load generator, a process of its own, say to each other. */

export interface Target {
  readonly port: number
  /** What requests are signed for. */
  readonly publicUrl: string
  readonly authToken: string
  /** Our number that is called. */
  readonly to: string
  /** The agents who listen, one socket each. */
  readonly cookies: readonly string[]
}

export interface Run {
  readonly seed: number
  readonly perSecond: number
  /** Until the rate is reached and everything is warm; not counted. */
  readonly warmUpSeconds: number
  readonly seconds: number
}

export type ToLoad =
  | ({ readonly kind: 'target' } & Target)
  | ({ readonly kind: 'run' } & Run)
  | { readonly kind: 'stop' }

export interface LoadReport {
  /** Webhooks that were counted, repeats included. */
  readonly webhooks: number
  /** Planned instant to the last byte of the answer, ms. */
  readonly voiceMs: readonly number[]
  readonly reportMs: readonly number[]
  /** Planned instant of a new call's webhook to the agent's socket hearing of it, ms. */
  readonly socketMs: readonly number[]
  /** How late the generator itself was, ms. */
  readonly lateMs: readonly number[]
  /** What is wrong with the run; it counts only if there is nothing. */
  readonly wrong: readonly string[]
}

export type FromLoad =
  | { readonly kind: 'ready' }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'report'; readonly report: LoadReport }
