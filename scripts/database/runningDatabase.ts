export interface RunningDatabase {
  /** What DATABASE_URL would say. */
  readonly url: string
  /** From here on others wait for its end instead of joining it: for whoever still needs it a while to end himself. */
  readonly admitNobody: () => Promise<void>
  /** Stops what was started here; a database that others run is left alone. */
  readonly stop: () => Promise<void>
}

/** A database that others run. */
export function guestOf(url: string): RunningDatabase {
  const nothing = () => Promise.resolve()
  return { url, admitNobody: nothing, stop: nothing }
}
