import { assertNever } from '../shared/assertNever.ts'
import type { FlowNode } from './flow.ts'

/** Where a caller gets from here who does nothing at all, for whom nobody picks up; null: he leaves the flow. */
export function silentNext(node: FlowNode): string | null {
  switch (node.type) {
    case 'say':
    case 'voicemail':
      return node.nextId
    case 'menu':
    case 'agent':
      return node.otherwiseId
    case 'queue':
    case 'hangUp':
      return null
    default:
      return assertNever(node)
  }
}
