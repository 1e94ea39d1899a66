import { Logger, runMigrations } from 'graphile-worker'

/** Brings the job tables to the version of this code; also safe while others do the same. */
export async function migrateOutbox(url: string): Promise<void> {
  const silent = new Logger(() => () => undefined)
  await runMigrations({ connectionString: url, logger: silent, maxPoolSize: 2 })
}
