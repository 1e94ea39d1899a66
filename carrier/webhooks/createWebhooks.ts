import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { Logger } from 'pino'
import type { Alerts } from '../calls/alerts.ts'
import type { Clock } from '../clock.ts'
import { AddressBook, type WebhookAddress } from './addressBook.ts'
import type { AttemptAnswer, Wire } from './attempt.ts'
import { type Delivery, DeliveryLedger, type DeliverySend } from './deliveryLedger.ts'
import type { FaultPlan } from './faultPlan.ts'
import { OpenCount } from './openCount.ts'
import { type Copy, Outbox } from './outbox.ts'
import { WebhookFailure, type WebhookRequest, type Webhooks } from './webhooks.ts'

/** Sockets to one host: callbacks have theirs, so that no flood of them keeps a caller waiting for a document. */
const CALLBACKS_A_HOST = 64
const DOCUMENTS_A_HOST = 256
/** Webhooks that may wait, be delayed or be under way; callbacks beyond it are discarded with an alert. */
const MOST_OPEN = 20_000

export interface WebhookParts {
  readonly clock: Clock
  readonly log: Logger
  readonly authToken: string
  readonly alerts: Alerts
  readonly faults: FaultPlan
}

/** The carrier's way to the subscriber's server. */
export function createWebhooks({ clock, log, authToken, alerts, faults }: WebhookParts): Webhooks {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
  const wire: Wire = { authToken, agents, closed: false }
  const documents = new Outbox(clock, wire, DOCUMENTS_A_HOST, finish)
  const callbacks = new Outbox(clock, wire, CALLBACKS_A_HOST, finish)
  const addresses = new AddressBook()
  const ledger = new DeliveryLedger()
  const open = new OpenCount()
  let discarded = 0

  function alert(code: number, message: string, subject: string | null): void {
    alerts.raise({ code, level: 'error', message, subject, at: clock.now().toISOString() })
  }

  function begin(request: WebhookRequest): { address: WebhookAddress; delivery: Delivery } {
    const address = addresses.read(request.url)
    for (const problem of address.problems) {
      alert(11243, `The connection override ${problem}: ${address.shown}`, request.subject)
    }
    const { place, sends } = faults.next(request.kind, request.subject)
    const token = randomUUID()
    const delivery = ledger.write({
      kind: request.kind,
      subject: request.subject,
      method: request.method,
      url: address.shown,
      params: request.params,
      bornAtMs: clock.nowMs(),
      place,
      sends: sends.map((send) => toBeSent(send.afterMs, send.sameToken ? token : randomUUID())),
    })
    return { address, delivery }
  }

  function post(outbox: Outbox, copy: Copy): void {
    open.increase()
    outbox.post(copy)
  }

  function finish(copy: Copy, error: unknown, answer: AttemptAnswer | null): void {
    if (answer) copy.asker?.resolve(answer)
    else if (copy.asker) copy.asker.reject(error)
    else if (!copy.request.signal?.aborted && !wire.closed) complain(copy, error)
    open.decrease()
  }

  function complain({ request, address, original }: Copy, error: unknown): void {
    const { kind, subject, method } = request
    if (!(error instanceof WebhookFailure)) {
      // A mistake of ours; thrown here it would end the process and every call with it.
      log.error({ err: error, kind, subject }, 'a webhook could not be sent')
      return
    }
    log.warn({ kind, subject, code: error.code, copy: !original }, `webhook failed: ${error.message}`)
    if (original) alert(error.code, `${error.message} (${method} ${address.shown})`, subject)
  }

  function discard(request: WebhookRequest): void {
    if (discarded++ > 0) return
    const message = `${MOST_OPEN} webhooks are already waiting: this and further ones are not sent`
    log.error({ kind: request.kind, subject: request.subject }, message)
    alert(11200, message, request.subject)
  }

  return {
    deliveries: () => ledger.list(),
    settled: () => open.settled(),

    async request(request) {
      const { address, delivery } = begin(request)
      const [first, ...copies] = delivery.sends
      if (!first) throw new WebhookFailure(11200, 'The request was lost on its way, as planned.')
      for (const send of copies) post(callbacks, { request, address, send, asker: null, original: false })
      const asker = Promise.withResolvers<AttemptAnswer>()
      post(documents, { request, address, send: first, asker, original: true })
      const { status, message, body, url } = await asker.promise
      return { status, contentType: message.headers['content-type'] ?? '', body, finalUrl: url }
    },

    notify(request) {
      if (wire.closed) return
      if (open.count >= MOST_OPEN) return discard(request)
      if (open.count < MOST_OPEN / 2) discarded = 0
      const { address, delivery } = begin(request)
      for (const send of delivery.sends) {
        post(callbacks, { request, address, send, asker: null, original: send === delivery.sends[0] })
      }
    },

    close() {
      wire.closed = true
      agents.http.destroy()
      agents.https.destroy()
      open.release()
    },
  }
}

function toBeSent(plannedAfterMs: number, token: string): DeliverySend {
  return {
    plannedAfterMs,
    token,
    state: 'waiting',
    sentAtMs: null,
    attempts: 0,
    status: null,
    errorCode: null,
    durationMs: null,
  }
}
