import { WebhookFailure } from './webhooks.ts'

/** Twilio's names in `rp` for what may be tried again: connecting, waiting for the answer, and an answer's status. */
export type RetryClass = 'ct' | 'rt' | '4xx' | '5xx'

interface Circumstances {
  /** null: trying again would not help. */
  readonly retryClass: RetryClass | null
  /** Of the last answer, when there was one. */
  readonly status?: number
  /** A connection kept alive had been closed by the other side before the request reached it. */
  readonly stale?: boolean
  readonly cause?: unknown
}

/** One attempt at a webhook came to nothing. */
export class AttemptFailure extends WebhookFailure {
  readonly retryClass: RetryClass | null
  readonly status: number | null
  readonly stale: boolean

  constructor(code: number, message: string, circumstances: Circumstances) {
    super(code, message, circumstances.cause === undefined ? {} : { cause: circumstances.cause })
    this.retryClass = circumstances.retryClass
    this.status = circumstances.status ?? null
    this.stale = circumstances.stale ?? false
  }
}
