import type { FlowStop } from '../calls/flowStop.ts'
import { assertNever } from '../shared/assertNever.ts'
import type { FlowNode } from './flow.ts'
import { staySeconds } from './staySeconds.ts'

/** A node as the call takes it. `queue`: that of a node that leads to one; null when it is not there any more. */
export function stopAt(
  node: FlowNode,
  tries: number,
  queue: { readonly maxWaitSeconds: number } | null,
): FlowStop {
  const at = { nodeId: node.id, tries }
  switch (node.type) {
    case 'say':
    case 'menu':
    case 'voicemail':
      return { ...at, kind: 'speaks', seconds: staySeconds(node) }
    case 'agent':
      return { ...at, kind: 'rings', seconds: staySeconds(node) }
    case 'queue': {
      const { queueId } = node
      if (!queue) return { ...at, kind: 'nowhere' }
      return { ...at, kind: 'queue', queueId, maxWaitSeconds: queue.maxWaitSeconds }
    }
    case 'hangUp':
      return { ...at, kind: 'ends' }
    default:
      return assertNever(node)
  }
}
