import type { WebhookKind } from '../webhooks/webhooks.ts'

/** The next document of a run. */
export interface Page {
  readonly url: string
  readonly method: 'GET' | 'POST'
  /** Sent besides the leg's standard parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly kind: Extract<WebhookKind, 'voice' | 'action' | 'wait' | 'queue'>
}

/**
 * What comes after a verb: the `next` verb; another document instead (`go`); the call's end; leaving the queue;
 * or nothing any more, because the run was interrupted (`stop`).
 */
export type Step =
  | { readonly kind: 'next' | 'hangup' | 'leave' | 'stop' }
  | { readonly kind: 'go'; readonly page: Page }
