import type { Flow, FlowPosition } from './flow.ts'

/** Where every caller of the flow begins. */
export function startOf({ startId }: Flow): FlowPosition {
  return { nodeId: startId, tries: 0 }
}
