import type { DeliveryPlace } from './planDelivery.ts'
import type { WebhookKind } from './webhookKind.ts'
import type { WebhookParams } from './webhookParams.ts'

const KEPT = 5_000

/** One copy of a delivery. Times are the carrier's clock, in milliseconds. */
export interface DeliverySend {
  readonly plannedAfterMs: number
  readonly token: string
  /** `waiting`: delayed, or behind others for the same host. `stopped`: whoever asked no longer wants the answer. */
  state: 'waiting' | 'underway' | 'answered' | 'failed' | 'stopped'
  sentAtMs: number | null
  /** HTTP requests on account of retries; redirects are not counted. */
  attempts: number
  /** Of the last answer. */
  status: number | null
  errorCode: number | null
  /** Milliseconds of the machine's time from the first attempt to the outcome. */
  durationMs: number | null
}

/** A webhook that came about, and what became of it. */
export interface Delivery {
  /** From 1, since the carrier started. */
  readonly number: number
  readonly kind: WebhookKind
  readonly subject: string
  readonly method: 'GET' | 'POST'
  /** As configured, without a password. */
  readonly url: string
  readonly params: WebhookParams
  readonly bornAtMs: number
  /** null: no storm was on. */
  readonly place: DeliveryPlace | null
  /** Empty: dropped on purpose. */
  readonly sends: readonly DeliverySend[]
}

/** The newest deliveries: the truth about a storm, beside what the subscriber's server saw of it. */
export class DeliveryLedger {
  #rows: Delivery[] = []
  #written = 0

  write(row: Omit<Delivery, 'number'>): Delivery {
    const delivery = { number: this.#written + 1, ...row }
    this.#rows[this.#written % KEPT] = delivery
    this.#written++
    return delivery
  }

  /** Oldest first. */
  list(): readonly Delivery[] {
    const oldest = this.#written % this.#rows.length || 0
    return [...this.#rows.slice(oldest), ...this.#rows.slice(0, oldest)]
  }
}
