let ahead = 0

/** Learns how far the server's clock is ahead of this one. */
export function setServerNow(now: number): void {
  ahead = now - Date.now()
}

/** The time by the server's clock, ms since the epoch: what deadlines are counted down by. */
export function serverNow(): number {
  return Date.now() + ahead
}
