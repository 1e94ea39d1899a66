import { lockCall } from '#lib/data/calls/lockCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

export interface PressedDigit {
  readonly callId: string
  readonly agentId: string
  readonly digit: string
}

/** Tells the agent's own browsers which key he pressed: the one that has the call's sound puts it in. */
export function relayDigit({
  callId,
  agentId,
  digit,
}: PressedDigit): Promise<Refusal<'notFound' | 'notOnCall' | 'lineAside'> | null> {
  return inTransaction(async (tx) => {
    const stored = await lockCall(tx, callId)
    if (!stored) return refuse('notFound')
    const leg = liveLegOf(stored.call, agentId)
    if (!leg?.present) return refuse('notOnCall')
    if (leg.aside) return refuse('lineAside')
    noteLive(tx, { kind: 'digit', agentId, callId, digit })
    return null
  })
}
