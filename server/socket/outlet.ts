import type { LiveEvent } from '#lib/contracts/liveEvents.ts'

/** The sockets, as the live room needs them. */
export interface Outlet {
  /** Once to every socket that is in any of the rooms. */
  emit(rooms: readonly string[], event: LiveEvent): void
  /** Whose sockets are connected here. */
  agents(): readonly string[]
  /** Leaves a hole in the numbers of every socket: the next event tells its browser to fetch everything anew. */
  skip(): void
  /** Ends every socket in the room, now. */
  drop(room: string): void
}
