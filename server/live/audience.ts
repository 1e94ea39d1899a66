import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { roomsOfCall } from './roomsOfCall.ts'

/**
 * Remembers of each open call who was told of it last, so that whoever saw it also sees it leave. What is forgotten
 * with the process does no harm: its sockets are gone with it, and come back asking for everything.
 */
export function createAudience(): { readonly roomsFor: (call: CallSnapshot) => readonly string[] } {
  const last = new Map<string, readonly string[]>()
  return {
    roomsFor(call) {
      const rooms = roomsOfCall(call)
      const told = new Set([...(last.get(call.id) ?? []), ...rooms])
      if (call.status === 'closed') last.delete(call.id)
      else last.set(call.id, rooms)
      return [...told]
    },
  }
}
