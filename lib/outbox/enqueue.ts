import type { Transaction } from '#lib/data/transaction.ts'
import type { Effect } from '#lib/domain/calls/effect.ts'
import { enqueueJobs } from './enqueueJobs.ts'
import { planJobs } from './planJobs.ts'

/** Saves the effects of a decision about a call as jobs, in the transaction that saves its events. */
export function enqueue(tx: Transaction, callId: string, effects: readonly Effect[]): void {
  const { add, remove } = planJobs(callId, effects)
  enqueueJobs(tx, add, remove)
}
