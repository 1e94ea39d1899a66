import type { TestProject } from 'vitest/node'
import { migrateOutbox } from '#lib/outbox/migrateOutbox.ts'
import { applyMigrations } from '#prisma/applyMigrations.ts'
import { startThrowAwayDatabase } from '../database/startThrowAwayDatabase.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database with the current schema and nothing in it, to be cloned; nobody connects to it. */
    templateUrl: string
  }
}

/**
 * Before the first test that needs a database: one throw-away Postgres for the run, migrated once into a template.
 * `TEST_DATABASE_URL` names an empty database on another server instead, to try the SQL on that version.
 */
export default async function provideTestDatabases(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startThrowAwayDatabase()
  await applyMigrations(server.url)
  await migrateOutbox(server.url)
  project.provide('templateUrl', server.url)
  return server.stop
}
