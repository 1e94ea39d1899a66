export interface RunningDatabase {
  /** What DATABASE_URL would say. */
  readonly url: string
  /** Stops what was started here; a database that others run is left alone. */
  readonly stop: () => Promise<void>
}
