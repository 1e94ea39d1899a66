import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { Logger } from 'pino'
import type { Alerts } from '../calls/alerts.ts'
import type { Clock } from '../clock.ts'
import { AddressBook, type WebhookAddress } from './addressBook.ts'
import type { Wire } from './attempt.ts'
import { type Delivery, DeliveryLedger, type DeliverySend } from './deliveryLedger.ts'
import type { FaultPlan } from './faultPlan.ts'
import { HostGates } from './hostGates.ts'
import { OpenWork } from './openWork.ts'
import { sendCopy } from './sendCopy.ts'
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
  const documents = { clock, wire, gates: new HostGates(DOCUMENTS_A_HOST) }
  const callbacks = { clock, wire, gates: new HostGates(CALLBACKS_A_HOST) }
  const addresses = new AddressBook()
  const ledger = new DeliveryLedger()
  const open = new OpenWork()
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
    const { kind, subject, method, params } = request
    const token = randomUUID()
    const delivery = ledger.write({
      ...{ kind, subject, method, params, place, url: address.shown, bornAtMs: clock.nowMs() },
      sends: sends.map((send) => toBeSent(send.afterMs, send.sameToken ? token : randomUUID())),
    })
    return { address, delivery }
  }

  async function tell(
    request: WebhookRequest,
    address: WebhookAddress,
    send: DeliverySend,
    original: boolean,
  ): Promise<void> {
    try {
      await sendCopy(callbacks, request, address, send, false)
    } catch (error) {
      if (request.signal?.aborted || wire.closed) return
      if (!(error instanceof WebhookFailure)) throw error
      const { kind, subject, method } = request
      log.warn({ kind, subject, code: error.code, copy: !original }, `webhook failed: ${error.message}`)
      if (original) alert(error.code, `${error.message} (${method} ${address.shown})`, subject)
    }
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
      const [original, ...copies] = delivery.sends
      if (!original) throw new WebhookFailure(11200, 'The request was lost on its way, as planned.')
      for (const copy of copies) void open.during(() => tell(request, address, copy, false))
      const answer = await open.during(() => sendCopy(documents, request, address, original, true))
      const contentType = answer.headers['content-type'] ?? ''
      return { status: answer.status, contentType, body: answer.body, finalUrl: answer.url }
    },

    notify(request) {
      if (wire.closed) return
      if (open.count >= MOST_OPEN) return discard(request)
      if (open.count < MOST_OPEN / 2) discarded = 0
      const { address, delivery } = begin(request)
      for (const send of delivery.sends) {
        void open.during(() => tell(request, address, send, send === delivery.sends[0]))
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
