import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Person } from '#lib/contracts/people.ts'
import type { CallEventSnapshot } from '#lib/contracts/ticketSnapshot.ts'

/** Everything that has happened in a call, and the names of those who did it. */
export interface CallStory {
  readonly call: CallSnapshot
  readonly events: readonly CallEventSnapshot[]
  readonly people: readonly Person[]
}
