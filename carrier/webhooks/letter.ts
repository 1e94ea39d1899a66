import type { ConnectionSettings } from './connectionOverrides.ts'
import type { WebhookTarget } from './readWebhookUrl.ts'
import type { WebhookParams } from './webhookParams.ts'

/** One webhook on its way: the same through all its attempts. */
export interface Letter {
  readonly target: WebhookTarget
  readonly settings: ConnectionSettings
  readonly method: 'GET' | 'POST'
  readonly encoding: 'form' | 'json'
  readonly params: WebhookParams
  /** `I-Twilio-Idempotency-Token`. */
  readonly token: string
  /** Whether anybody reads the answer. */
  readonly collect: boolean
  readonly signal: AbortSignal | undefined
}
