import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { isReachable } from './isReachable.ts'
import type { UnixUser } from './unprivilegedUser.ts'

/** Not /var/tmp first: the system may empty that after some weeks, and this is somebody's data. */
const bases = ['/var/lib/sidetone', '/opt/sidetone', '/var/tmp/sidetone']

/** A new folder of root's that `user` can enter. */
export function roomForOthers(user: UnixUser): string {
  for (const base of bases) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o711 })
      const folder = mkdtempSync(join(base, 'pg-'))
      chmodSync(folder, 0o711)
      if (isReachable(folder, user)) return folder
    } catch {
      // A read-only place; the next one may do.
    }
  }
  throw new Error(`None of ${bases.join(', ')} can be used for the embedded Postgres. Set DATABASE_URL.`)
}
