import type { Statement, Transaction } from '../transaction.ts'
import { selectCall } from './selectCall.ts'
import type { StoredCall } from './storedCall.ts'
import { type SelectedCall, storedCallFromRow } from './storedCallFromRow.ts'

const callOf = '(select "callId" from "Leg" where "providerRef" = $1)'
const lock: Statement = {
  name: 'calls.lockByProviderRef',
  text: `select from "Call" where "id" = ${callOf} for no key update`,
}
const select: Statement = {
  name: 'calls.selectByProviderRef',
  text: `${selectCall} where c."id" = ${callOf}`,
}

/** As `lockCall`, for a call of which only the carrier's id of one leg is known; with that leg's id. */
export async function lockCallByProviderRef(
  tx: Transaction,
  providerRef: string,
): Promise<(StoredCall & { readonly legId: string }) | null> {
  const [, rows] = await Promise.all([
    tx.run(lock, [providerRef]),
    tx.run<SelectedCall>(select, [providerRef]),
  ])
  if (!rows[0]) return null
  const stored = storedCallFromRow(rows[0])
  const [legId] = Object.entries(stored.providerRefs).find(([, ref]) => ref === providerRef) ?? []
  return legId ? { ...stored, legId } : null
}
