import type { Context, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import { enterFlow, type FlowEntry } from './enterFlow.ts'
import { newInboundCall } from './newInboundCall.ts'

/** A customer rings at a number whose calls begin in a flow; his channel asks what it is to do. */
export function openInFlow(
  { callId, from, versionId, stop }: FlowEntry & { readonly callId: string; readonly from: string },
  { now, newId }: Context,
): Decision {
  const call = newInboundCall({ callId, from, legId: newId() }, now)
  const draft = new Draft(call)
  draft.apply({ type: 'CallOpened', at: now, call })
  enterFlow(draft, now, { versionId, stop, isAsking: true })
  return draft.decision()
}
