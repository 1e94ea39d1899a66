import type { Flow, FlowNode } from './flow.ts'

/** The node of this id. Throws when there is none: no published flow names what it does not have. */
export function nodeAt({ nodes }: Flow, nodeId: string): FlowNode {
  const node = nodes.find(({ id }) => id === nodeId)
  if (!node) throw new Error(`the flow has no node ${nodeId}`)
  return node
}
