import { migrateOutbox } from '#lib/outbox/migrateOutbox.ts'
import { applyMigrations } from '#prisma/applyMigrations.ts'

/** Brings the tables of the desk and of its jobs to what this code knows. */
export async function prepareDatabase(url: string): Promise<void> {
  await Promise.all([applyMigrations(url), migrateOutbox(url)])
}
