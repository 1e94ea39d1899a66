import { Client } from 'pg'
import { migrationFiles } from './migrationFiles.ts'
import { openSchemaEngine } from './schemaEngine.ts'

/** Any number that nobody else uses: whoever has it migrates, the others wait. */
const turn = 727_274_036

/**
 * Brings the database to the schema of this code, as `prisma migrate deploy` would; returns the names of what was
 * applied. Two processes that boot at once do it once. Each migration is one transaction.
 */
export async function applyMigrations(url: string, folder?: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [turn])
    const { engine, close } = await openSchemaEngine(url)
    const migrationsList = migrationFiles(folder)
    const filters = { externalTables: [], externalEnums: [] }
    try {
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters,
      })
      // One that failed, or whose process was killed, has left nothing behind: it is tried again.
      for (const migrationName of failedMigrationNames) {
        await engine.markMigrationRolledBack({ migrationName })
      }
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
      return appliedMigrationNames
    } finally {
      await close()
    }
  } finally {
    await client.end()
  }
}
