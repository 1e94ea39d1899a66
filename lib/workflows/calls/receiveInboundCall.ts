import { insertCall } from '#lib/data/calls/insertCall.ts'
import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { type EntryNumber, findPhoneNumber } from '#lib/data/phoneNumbers/findPhoneNumber.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import type { Context, Decision } from '#lib/domain/calls/decision.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { openInFlow } from '#lib/domain/calls/openInFlow.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { findFlowEntry } from '../flows/findFlowEntry.ts'
import { instructionsOf } from '../flows/instructionsOf.ts'
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
 * A customer calls one of our numbers: contact, ticket and call in one transaction, and he waits in his conference or
 * hears the first of his flow. Asked again for the same call (the carrier repeats), answers what is so now and does
 * nothing.
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
    if (known) return instructionsOf(tx, known, known.legId)
    const ctx = context()
    const decision = number && (await openingOf(tx, report.from, number, ctx))
    if (!decision) return [{ type: 'say', message: 'numberNotInUse', locale }, { type: 'hangUp' }]
    const { from } = report
    const books = await openBooks(tx, {
      direction: 'inbound',
      number: from,
      assigneeId: null,
      locale,
      now: ctx.now,
    })
    const legId = firstLegOf(decision)
    const stored = insertCall(tx, decision, {
      ...books,
      phoneNumberId: number.id,
      remoteNumber: from,
      lastHeardAt: ctx.now,
      providerRefs: { [legId]: report.providerRef },
    })
    enqueue(tx, stored.call.id, decision.effects)
    noteDecision(tx, stored.call, stored, decision)
    return instructionsOf(tx, stored, legId)
  })
}

/** By what the number's entry is; null: it has none that could take a call. */
async function openingOf(
  tx: Transaction,
  from: string,
  { queueId, maxWaitSeconds, flowId }: EntryNumber,
  ctx: Context,
): Promise<Decision | null> {
  const callId = ctx.newId()
  if (queueId) return openInbound({ callId, from, queueId, maxWaitSeconds: maxWaitSeconds ?? 300 }, ctx)
  const entry = flowId && (await findFlowEntry(tx, flowId))
  return entry ? openInFlow({ ...entry, callId, from }, ctx) : null
}

function firstLegOf({ events }: Decision): string {
  const [opened] = events
  const leg = opened?.type === 'CallOpened' ? opened.call.legs[0] : undefined
  if (!leg) throw new Error('a call opens with its customer')
  return leg.id
}
