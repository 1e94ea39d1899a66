import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { EventRow } from './callRow.ts'

/** Events as rows of the timeline, numbered on from `version`. */
export function eventRows(version: number, events: readonly CallEvent[]): readonly EventRow[] {
  return events.map(({ type, at, ...data }, index) => ({
    seq: version + index + 1,
    type,
    at: new Date(at).toISOString(),
    data,
  }))
}
