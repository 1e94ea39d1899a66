import type { Statement, Transaction } from '../transaction.ts'
import { selectCall } from './selectCall.ts'
import type { StoredCall } from './storedCall.ts'
import { type SelectedCall, storedCallFromRow } from './storedCallFromRow.ts'

/** NO KEY: rows that merely point at the call may still be written by others. */
const lock: Statement = {
  name: 'calls.lock',
  text: 'select from "Call" where "id" = $1 for no key update',
}
const select: Statement = { name: 'calls.select', text: `${selectCall} where c."id" = $1` }

/**
 * Locks a call until the end of the transaction and reads it. Two statements, in one round trip: only what begins
 * after the lock was had sees what its last holder committed.
 */
export async function lockCall(tx: Transaction, callId: string): Promise<StoredCall | null> {
  const [, rows] = await Promise.all([tx.run(lock, [callId]), tx.run<SelectedCall>(select, [callId])])
  return rows[0] ? storedCallFromRow(rows[0]) : null
}
