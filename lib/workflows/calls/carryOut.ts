import { type AlsoSave, saveCall } from '#lib/data/calls/saveCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { closeBooks } from './closeBooks.ts'
import { noteDecision } from './noteDecision.ts'

/** Saves what the core decided of a locked call, with the jobs it asks for and the news for the screens. */
export function carryOut(
  tx: Transaction,
  stored: StoredCall,
  decision: Decision,
  also: AlsoSave = {},
): StoredCall {
  const saved = saveCall(tx, stored, decision, also)
  enqueue(tx, saved.call.id, decision.effects)
  const [before, after] = [stored.call, saved.call]
  noteDecision(tx, before, saved, decision)
  if (before.status !== 'closed' && after.status === 'closed') closeBooks(tx, saved, after.ownerId)
  else if (!before.outsideTalk && after.outsideTalk) closeBooks(tx, saved, before.ownerId)
  return saved
}
