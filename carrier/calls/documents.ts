import type { Source } from '../media/audio.ts'
import type { Leg } from './leg.ts'

/** Where TwiML comes from: a URL to ask, or the text itself. */
export type DocumentRequest =
  | {
      readonly url: string
      readonly method: 'GET' | 'POST'
      /** Sent besides the leg's standard parameters. */
      readonly params?: Readonly<Record<string, string>>
      readonly fallbackUrl?: string | null
      readonly fallbackMethod?: 'GET' | 'POST'
    }
  | { readonly twiml: string }

/** Where a document's sound goes: the leg's own ear, its seat's `aside` while it waits or is held, or a whole room. */
export interface Stage {
  hear(source: Source | null): void
  /** Words that are being said, as text; without it the leg's own party is shown them. */
  caption?(words: string): void
}

/**
 * `wait`     Play, Say, Pause, Redirect; silent when it ends (conference waitUrl, HoldUrl)
 * `queue`    the same with Gather, Leave, Hangup; asked for again whenever it ends (Enqueue waitUrl)
 * `announce` Play, Say, Pause, Redirect; once (AnnounceUrl)
 * `whisper`  everything but Dial; once (the `url` of a Dial noun, before the parties are joined)
 */
export type SideDocument = 'wait' | 'queue' | 'announce' | 'whisper'

export interface SideRun {
  readonly leg: Leg
  readonly kind: SideDocument
  readonly request: DocumentRequest
  readonly stage: Stage
  readonly signal: AbortSignal
  /** Asked for at each fetch, so that a queue's position is fresh. */
  readonly params?: () => Record<string, string>
}

/** `failed`: the document could not be fetched or read (an alert was raised). */
export type SideOutcome = 'ended' | 'leave' | 'hangup' | 'failed' | 'aborted'

/** The TwiML room as the calls room sees it. */
export interface Documents {
  /** Starts the leg's own document, replacing whatever it ran: the current verb is interrupted at once. */
  run(leg: Leg, request: DocumentRequest): void
  /** Plays a limited document beside the leg's own, until it ends or `signal` aborts. Never rejects. */
  playAside(run: SideRun): Promise<SideOutcome>
}
