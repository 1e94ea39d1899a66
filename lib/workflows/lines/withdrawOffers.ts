import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Call } from '#lib/domain/calls/call.ts'
import type { Context } from '#lib/domain/calls/decision.ts'
import { enterLine, type LineRights } from '#lib/domain/desk/enterLine.ts'
import { carryOut } from '../calls/carryOut.ts'

/**
 * An agent has opened this call while others ring at him: those he could not take beside it go to somebody else.
 * `lines` are the locked calls he had a part in.
 */
export function withdrawOffers(
  tx: Transaction,
  lines: readonly StoredCall[],
  {
    agentId,
    opened,
    rights,
  }: { readonly agentId: string; readonly opened: Call; readonly rights: LineRights },
  ctx: Context,
): void {
  const calls = [...lines.map(({ call }) => call), opened]
  for (const line of lines) {
    const { id: callId, offers } = line.call
    if (!offers.some((offer) => offer.agentId === agentId && offer.status === 'ringing')) continue
    if (!('refused' in enterLine(calls, { agentId, callId, type: 'AcceptOffer' }, rights))) continue
    carryOut(tx, line, absorb(line.call, { type: 'agent.busy', agentId }, ctx))
  }
}
