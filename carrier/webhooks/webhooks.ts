import type { Delivery } from './deliveryLedger.ts'
import type { WebhookKind } from './webhookKind.ts'
import type { WebhookParams } from './webhookParams.ts'

export type { WebhookKind } from './webhookKind.ts'

/** A request from the carrier to the subscriber's server. */
export interface WebhookRequest {
  readonly kind: WebhookKind
  /** May carry connection overrides in its fragment (`#ct=…&rt=…&tt=…&rc=…&rp=…`), which is never sent or signed. */
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly params: WebhookParams
  /** Sid of what it is about: the unit within which faults are planned and order is meant. */
  readonly subject: string
  readonly encoding?: 'form' | 'json'
  readonly signal?: AbortSignal
}

export interface WebhookResponse {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
  /** After redirects: what relative URLs in the document resolve against. */
  readonly finalUrl: string
}

/** Why no usable answer came: Twilio's debugger code (11200, 11205, 11215, …) and a sentence. */
export class WebhookFailure extends Error {
  readonly code: number
  constructor(code: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export interface Webhooks {
  /**
   * Asks for a document. Throws WebhookFailure after its retries are used up or on a status outside 2xx, and the
   * signal's reason when that stops it.
   */
  request(request: WebhookRequest): Promise<WebhookResponse>
  /** Tells the subscriber; failures are logged as alerts and otherwise forgotten, as Twilio does. */
  notify(request: WebhookRequest): void
  /** Resolves when nothing is on its way, delayed or being retried. */
  settled(): Promise<void>
  close(): void
  /** The newest 5,000 webhooks and what became of them, oldest first. */
  deliveries(): readonly Delivery[]
}
