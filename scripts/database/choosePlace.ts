import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyBinaries } from './copyBinaries.ts'
import type { DatabasePlace } from './databasePlace.ts'
import { embeddedBinaries } from './embeddedBinaries.ts'
import { isReachable } from './isReachable.ts'
import { roomForOthers } from './roomForOthers.ts'
import { type UnixUser, unprivilegedUser } from './unprivilegedUser.ts'

/**
 * Prepares `folder` for a cluster. As an ordinary user everything lives there. As root, Postgres runs as somebody
 * else, who cannot enter a clone under a root-only home: then `folder` becomes a link to a place that he can reach,
 * and the binaries are copied beside the data if he cannot reach those either. Removing the link starts afresh.
 */
export function choosePlace(folder: string): DatabasePlace {
  const user = unprivilegedUser()
  mkdirSync(dirname(folder), { recursive: true })
  if (!user) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return placeIn(folder, embeddedBinaries(), null)
  }
  const real = reachableFolder(folder, user)
  const npm = embeddedBinaries()
  const reachable = isReachable(join(npm, 'bin', 'postgres'), user)
  return placeIn(real, reachable ? npm : copyBinaries(npm, join(real, 'binaries')), user)
}

function reachableFolder(folder: string, user: UnixUser): string {
  if (isReachable(dirname(folder), user)) mkdirSync(folder, { recursive: true, mode: 0o711 })
  else if (!linkTarget(folder)) {
    rmSync(folder, { force: true })
    symlinkSync(roomForOthers(user), folder)
  }
  return realpathSync(folder)
}

/** A link whose target is gone counts as none. */
function linkTarget(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

function placeIn(folder: string, binaries: string, runAs: UnixUser | null): DatabasePlace {
  return {
    folder,
    data: join(folder, 'data'),
    initdb: join(binaries, 'bin', 'initdb'),
    postgres: join(binaries, 'bin', 'postgres'),
    runAs,
  }
}
