import { lockCall } from '#lib/data/calls/lockCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'
import { carryOut } from './carryOut.ts'
import { context } from './context.ts'

/** Absorbs a Fact of our own: a timer that fired, a sweep's finding. A call that is gone has nothing to absorb. */
export function absorbFact(callId: string, fact: Fact): Promise<void> {
  return inTransaction(async (tx) => {
    const stored = await lockCall(tx, callId)
    if (stored) carryOut(tx, stored, absorb(stored.call, fact, context()))
  })
}
