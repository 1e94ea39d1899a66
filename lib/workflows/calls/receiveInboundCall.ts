import { insertCall } from '#lib/data/calls/insertCall.ts'
import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { findPhoneNumber } from '#lib/data/phoneNumbers/findPhoneNumber.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { context } from './context.ts'
import { noteDecision } from './noteDecision.ts'
import { openBooks } from './openBooks.ts'

export interface InboundReport {
  readonly key: string
  readonly providerRef: string
  readonly from: string
  readonly to: string
}

export interface DeskLocale {
  readonly locale: 'ko' | 'en'
}

/**
 * A customer calls one of our numbers: contact, ticket and call in one transaction, and he waits in his conference.
 * Asked again for the same call (the carrier repeats), answers the same and does nothing.
 */
export function receiveInboundCall(
  report: InboundReport,
  { locale }: DeskLocale,
): Promise<readonly Instruction[]> {
  return inTransaction(async (tx) => {
    const [isNew, number] = await Promise.all([
      receiveWebhook(tx, report.key),
      findPhoneNumber(tx, report.to),
    ])
    const known = isNew ? null : await lockCallByProviderRef(tx, report.providerRef)
    if (known) return welcome(known.call.id, known.legId)
    if (!number?.queueId) return [{ type: 'say', message: 'numberNotInUse', locale }, { type: 'hangUp' }]
    return open(tx, report, { ...number, queueId: number.queueId }, locale)
  })
}

async function open(
  tx: Transaction,
  report: InboundReport,
  number: { readonly id: string; readonly queueId: string; readonly maxWaitSeconds: number | null },
  locale: 'ko' | 'en',
): Promise<readonly Instruction[]> {
  const ctx = context()
  const { contactId, ticketId } = await openBooks(tx, {
    direction: 'inbound',
    number: report.from,
    assigneeId: null,
    locale,
    now: ctx.now,
  })
  const decision = openInbound(
    {
      callId: ctx.newId(),
      from: report.from,
      queueId: number.queueId,
      maxWaitSeconds: number.maxWaitSeconds ?? 300,
    },
    ctx,
  )
  const legId = firstLegOf(decision.events)
  const stored = insertCall(tx, decision, {
    phoneNumberId: number.id,
    remoteNumber: report.from,
    contactId,
    ticketId,
    lastHeardAt: ctx.now,
    providerRefs: { [legId]: report.providerRef },
  })
  enqueue(tx, stored.call.id, decision.effects)
  noteDecision(tx, stored, decision)
  return welcome(stored.call.id, legId)
}

function welcome(callId: string, legId: string): readonly Instruction[] {
  return [{ type: 'joinConference', callId, legId, role: 'outside' }]
}

function firstLegOf(events: ReturnType<typeof openInbound>['events']): string {
  const [opened] = events
  const leg = opened?.type === 'CallOpened' ? opened.call.legs[0] : undefined
  if (!leg) throw new Error('a call opens with its customer')
  return leg.id
}
