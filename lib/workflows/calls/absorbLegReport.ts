import { findCallOfLeg } from '#lib/data/calls/findCallOfLeg.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'
import { carryOut } from './carryOut.ts'
import { context } from './context.ts'

type WithoutLeg<F> = F extends { readonly legId: string } ? Omit<F, 'legId'> : never

/** A Fact about a leg that is still to be found. */
export type LegFact = WithoutLeg<Fact>

/** A word of the carrier about one leg, named by our own id where it carries it, else by the carrier's. */
export interface LegReport {
  /** The same for every delivery of the same report; null for what was not delivered but asked for. */
  readonly key: string | null
  readonly address: {
    readonly callId: string | null
    readonly legId: string | null
    readonly providerRef: string
  }
  readonly facts: readonly LegFact[]
}

/**
 * Absorbs a report: receipt, lock, decide, save, in one transaction. A repeated one, and one about a leg that is
 * not ours, changes nothing.
 */
export function absorbLegReport({ key, address, facts }: LegReport): Promise<void> {
  return inTransaction(async (tx) => {
    // Together, in one round trip; in this order, which is that of the locks.
    const [isNew, found] = await Promise.all([
      key === null || receiveWebhook(tx, key),
      lockCallOf(tx, address),
    ])
    if (!isNew) return
    const leg = found && legOf(found, address)
    if (!found || !leg) return
    let stored = found
    const isKnown = stored.providerRefs[leg.id] === address.providerRef
    const providerRefs = isKnown ? {} : { [leg.id]: address.providerRef }
    for (const fact of facts) {
      const ctx = context()
      const decision = absorb(stored.call, { ...fact, legId: leg.id } as Fact, ctx)
      stored = carryOut(tx, stored, decision, { heardAt: ctx.now, providerRefs })
    }
  })
}

async function lockCallOf(tx: Transaction, address: LegReport['address']): Promise<StoredCall | null> {
  if (address.callId) return lockCall(tx, address.callId)
  if (!address.legId) return lockCallByProviderRef(tx, address.providerRef)
  const callId = await findCallOfLeg(tx, address.legId)
  return callId ? lockCall(tx, callId) : null
}

/** Our own label is only believed of a leg that has no other name at the carrier. */
function legOf(stored: StoredCall, { legId, providerRef }: LegReport['address']) {
  const byRef = stored.call.legs.find((leg) => stored.providerRefs[leg.id] === providerRef)
  return byRef ?? stored.call.legs.find((leg) => leg.id === legId && !stored.providerRefs[leg.id])
}
