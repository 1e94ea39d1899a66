import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url))

/** The migrations as they lie in the folder, in the form the engine wants. */
export function migrationFiles(folder = MIGRATIONS) {
  const lockfile = join(folder, 'migration_lock.toml')
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ path: name, migrationFile: read(join(folder, name, 'migration.sql')) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

function read(file: string) {
  return {
    path: 'migration.sql',
    content: existsSync(file)
      ? { tag: 'ok' as const, value: readFileSync(file, 'utf8') }
      : { tag: 'error' as const, value: `${file} is missing` },
  }
}
