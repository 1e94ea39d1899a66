import type { CountryCode } from 'libphonenumber-js'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { getLineRights } from '#lib/data/agents/getLineRights.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { insertJoinIntent } from '#lib/data/joinIntents/insertJoinIntent.ts'
import { findOwnNumber } from '#lib/data/phoneNumbers/findOwnNumber.ts'
import { findHomeQueue } from '#lib/data/queues/findHomeQueue.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import { openOutbound } from '#lib/domain/calls/openOutbound.ts'
import { openLine } from '#lib/domain/desk/openLine.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { carryOutLines } from '../lines/carryOutLines.ts'
import { lockLines } from '../lines/lockLines.ts'
import { withdrawOffers } from '../lines/withdrawOffers.ts'
import { context } from './context.ts'
import { noteDecision } from './noteDecision.ts'
import { openBooks } from './openBooks.ts'

export interface PlaceCall {
  readonly agentId: string
  /** In any form a person would type. */
  readonly to: string
  readonly phoneNumberId: string
  /** With which his browser brings its leg. */
  readonly intent: string
}

export interface DeskCountry {
  /** Whose national forms are understood. */
  readonly country: CountryCode
  readonly locale: 'ko' | 'en'
}

/** An agent calls somebody, on a second line when he is in a call: contact, ticket and call in one transaction; his browser brings the first leg. */
export function placeCall(
  { agentId, to, phoneNumberId, intent }: PlaceCall,
  { country, locale }: DeskCountry,
): Promise<
  | { readonly callId: string; readonly awaitedLegId: string }
  | Refusal<RefusalCode | 'notANumber' | 'noNumber'>
> {
  return inTransaction(async (tx) => {
    const phone = readPhone(to, country)
    if (!phone) return refuse('notANumber')
    await lockAgents(tx, [agentId])
    const [lines, rights] = await Promise.all([lockLines(tx, agentId), getLineRights(tx, agentId)])
    const commands = openLine(
      lines.map(({ call }) => call),
      agentId,
      rights.plan,
    )
    if ('refused' in commands) return commands
    const own = await findOwnNumber(tx, phoneNumberId)
    if (!own) return refuse('noNumber')
    const ctx = context()
    const refusal = carryOutLines(tx, lines, commands, { ...ctx, plan: rights.plan })
    if (refusal) return refusal
    const { contactId, ticketId } = await openBooks(tx, {
      direction: 'outbound',
      number: phone.number,
      assigneeId: agentId,
      locale,
      now: ctx.now,
    })
    const decision = openOutbound(
      { callId: ctx.newId(), agentId, to: phone.number, queueId: own.queueId ?? (await findHomeQueue(tx)) },
      ctx,
    )
    const stored = insertCall(tx, decision, {
      phoneNumberId,
      remoteNumber: phone.number,
      contactId,
      ticketId,
      lastHeardAt: ctx.now,
    })
    withdrawOffers(tx, lines, { agentId, opened: stored.call, rights }, ctx)
    enqueue(tx, stored.call.id, decision.effects)
    noteDecision(tx, stored.call, stored, decision)
    const leg = liveLegOf(stored.call, agentId)
    if (!leg) throw new Error('an outbound call begins with its agent')
    insertJoinIntent(tx, { legId: leg.id, agentId, intent })
    return { callId: stored.call.id, awaitedLegId: leg.id }
  })
}
