import type { Draft } from './draft.ts'
import type { FlowStop } from './flowStop.ts'
import { goToStop } from './goToStop.ts'

/** The caller comes into a flow, at its first stop. `isAsking`: see `goToStop`. */
export function enterFlow(
  draft: Draft,
  now: number,
  { versionId, stop, isAsking }: FlowEntry & { readonly isAsking: boolean },
): void {
  const phase = isAsking ? 'speaking' : 'coming'
  const { nodeId, tries } = stop
  draft.apply({
    type: 'FlowEntered',
    at: now,
    flow: { versionId, nodeId, tries, step: 0, phase, since: now, until: now },
  })
  goToStop(draft, now, stop, isAsking)
}

/** The version that is published as he comes, which he keeps, and where it begins. */
export interface FlowEntry {
  readonly versionId: string
  readonly stop: FlowStop
}
