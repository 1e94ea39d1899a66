import type { Clock } from '../clock.ts'
import type { WebhookAddress } from './addressBook.ts'
import type { AttemptAnswer, Wire } from './attempt.ts'
import { AttemptFailure } from './attemptFailure.ts'
import { deliver } from './deliver.ts'
import type { DeliverySend } from './deliveryLedger.ts'
import { HostGate } from './hostGate.ts'
import type { WebhookRequest } from './webhooks.ts'

/** One copy of a webhook, from its planning to its outcome. */
export interface Copy {
  readonly request: WebhookRequest
  readonly address: WebhookAddress
  /** Its line in the ledger, kept up to date. */
  readonly send: DeliverySend
  /** Whoever waits for the answer; null when nobody reads it. */
  readonly asker: PromiseWithResolvers<AttemptAnswer> | null
  /** Not a planned repetition. */
  readonly original: boolean
}

/** Told once for each copy: of its answer, or of an AttemptFailure, the signal's reason, or a bug. */
export type Outcome = (copy: Copy, error: unknown, answer: AttemptAnswer | null) => void

/** Sends copies when they are due and their host has room. What waits here is one small object. */
export class Outbox {
  readonly #clock: Clock
  readonly #wire: Wire
  readonly #socketsPerHost: number
  readonly #outcome: Outcome
  /** By origin; a gate exists while something is in it. */
  #gates = new Map<string, HostGate<Copy>>()
  /** What a signal does to copies that wait. */
  #stops = new Map<Copy, () => void>()

  constructor(clock: Clock, wire: Wire, socketsPerHost: number, outcome: Outcome) {
    this.#clock = clock
    this.#wire = wire
    this.#socketsPerHost = socketsPerHost
    this.#outcome = outcome
  }

  post(copy: Copy): void {
    const { request, send } = copy
    if (request.signal) this.#watch(copy, request.signal)
    if (send.plannedAfterMs > 0) this.#clock.after(send.plannedAfterMs, () => this.#queue(copy))
    else this.#queue(copy)
  }

  /** Until it is under way a copy is stopped here, and its turn passes. */
  #watch(copy: Copy, signal: AbortSignal): void {
    const stop = () => {
      this.#unwatch(copy)
      copy.send.state = 'stopped'
      this.#outcome(copy, signal.reason, null)
    }
    this.#stops.set(copy, stop)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  }

  #unwatch(copy: Copy): void {
    const stop = this.#stops.get(copy)
    if (!stop) return
    this.#stops.delete(copy)
    copy.request.signal?.removeEventListener('abort', stop)
  }

  #queue(copy: Copy): void {
    if (copy.send.state !== 'waiting') return
    const { target } = copy.address
    const origin = target instanceof AttemptFailure ? '' : target.origin
    this.#gateOf(origin).enter(copy.request.subject, copy)
  }

  #gateOf(origin: string): HostGate<Copy> {
    let gate = this.#gates.get(origin)
    if (!gate) {
      const opened = new HostGate<Copy>(this.#socketsPerHost, async (copy) => {
        await this.#send(copy)
        opened.leave()
        if (opened.idle) this.#gates.delete(origin)
      })
      gate = opened
      this.#gates.set(origin, gate)
    }
    return gate
  }

  async #send(copy: Copy): Promise<void> {
    const { send } = copy
    if (send.state !== 'waiting') return
    this.#unwatch(copy)
    const startedAt = performance.now()
    send.state = 'underway'
    send.sentAtMs = this.#clock.nowMs()
    let error: unknown = null
    let answer: AttemptAnswer | null = null
    try {
      answer = await this.#deliver(copy)
      send.state = 'answered'
      send.status = answer.status
    } catch (reason) {
      error = reason
      send.state = 'stopped'
      if (reason instanceof AttemptFailure) {
        send.state = 'failed'
        send.status = reason.status
        send.errorCode = reason.code
      }
    }
    send.durationMs = performance.now() - startedAt
    this.#outcome(copy, error, answer)
  }

  #deliver({ request, address, send, asker }: Copy): Promise<AttemptAnswer> {
    const { target, settings } = address
    if (target instanceof AttemptFailure) throw target
    const { method, encoding = 'form', params, signal } = request
    const collect = asker !== null
    const letter = { target, settings, method, encoding, params, token: send.token, collect, signal }
    return deliver(this.#wire, this.#clock, letter, () => send.attempts++)
  }
}
