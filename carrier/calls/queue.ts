import type { EventEmitter } from 'node:events'
import type { Leg } from './leg.ts'

export type QueueResult =
  | 'bridged'
  | 'bridging-in-process'
  | 'error'
  | 'hangup'
  | 'leave'
  | 'redirected'
  | 'redirected-from-bridged'
  | 'queue-full'

/** A leg that waits in a queue. */
export interface QueueMember {
  readonly leg: Leg
  readonly enqueuedAt: Date
  /** Ends the waiting: its music stops and it is out of the line; its `<Enqueue>` verb goes on once `release`d. */
  readonly take: () => void
  /** Ends its `<Enqueue>` verb with this result. */
  readonly release: (result: QueueResult) => void
  /** Called once it is released, whoever did it. */
  readonly onReleased: Set<() => void>
}

/** Twilio's Queue: a named line of waiting legs, first in first out. */
export interface CallQueue {
  readonly sid: string
  friendlyName: string
  maxSize: number
  readonly createdAt: Date
  updatedAt: Date
  readonly members: QueueMember[]
  /** `joined` when somebody has come into the line. */
  readonly events: EventEmitter<{ joined: [] }>
}
