import { assertNever } from '../shared/assertNever.ts'
import type { Flow, FlowNode, FlowPosition } from './flow.ts'
import { nodeAt } from './nodeAt.ts'

/**
 * What has come of a node. done: it was spoken, or recorded, to its end; `digits` is what the caller pressed, if
 * anything. unanswered: the agent was not there, or did not take it.
 */
export type FlowFact = { readonly type: 'done'; readonly digits: string } | { readonly type: 'unanswered' }

/** Where the caller goes from here. What makes no sense at this node leaves him where he is. */
export function advance(flow: Flow, position: FlowPosition, fact: FlowFact): FlowPosition {
  const node = nodeAt(flow, position.nodeId)
  switch (node.type) {
    case 'say':
    case 'voicemail':
      return fact.type === 'done' ? entering(node.nextId) : position
    case 'menu':
      return fact.type === 'done' ? chosen(node, position, fact.digits) : position
    case 'agent':
      return fact.type === 'unanswered' ? entering(node.otherwiseId) : position
    case 'queue':
    case 'hangUp':
      return position
    default:
      return assertNever(node)
  }
}

function chosen(
  { choices, tries: most, otherwiseId }: Extract<FlowNode, { type: 'menu' }>,
  { nodeId, tries }: FlowPosition,
  digits: string,
): FlowPosition {
  const choice = choices.find(({ digit }) => digit === digits)
  if (choice) return entering(choice.nextId)
  return tries + 1 < most ? { nodeId, tries: tries + 1 } : entering(otherwiseId)
}

function entering(nodeId: string): FlowPosition {
  return { nodeId, tries: 0 }
}
