import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrationFiles } from './migrationFiles.ts'
import { openSchemaEngine } from './schemaEngine.ts'

const SCHEMA = fileURLToPath(new URL('schema.prisma', import.meta.url))

/**
 * The SQL that the migrations still lack for the schema; empty when they agree. `url` is an empty database that may
 * be thrown away: the migrations are tried out there.
 */
export async function diffMigrations(url: string): Promise<string> {
  const { engine, close } = await openSchemaEngine(url)
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationFiles() },
      to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  } finally {
    await close()
  }
}
