/** How many calls and conferences REST can list; a carrier that runs for months must not grow with them. */
const KEPT = 10_000
/** Forgetting is done in batches, so that its cost per call does not depend on how many are kept. */
const BATCH = 1_000

/** Forgets the oldest that are over, once there are more than we keep. What is not over is never forgotten. */
export function forgetOldest<T>(all: Map<string, T>, isOver: (one: T) => boolean): void {
  if (all.size < KEPT + BATCH) return
  for (const [sid, one] of all) {
    if (all.size <= KEPT) return
    if (isOver(one)) all.delete(sid)
  }
}
