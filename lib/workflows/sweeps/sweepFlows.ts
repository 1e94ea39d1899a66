import { listOverdueFlows } from '#lib/data/flows/listOverdueFlows.ts'
import { absorbFact } from '../calls/absorbFact.ts'

/** Looks, by Facts, after the flows whose timer was lost. */
export async function sweepFlows(): Promise<void> {
  for (const { callId, step } of await listOverdueFlows()) {
    await absorbFact(callId, { type: 'flow.expired', step })
  }
}
