import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabasePlace } from './databasePlace.ts'
import { utf8Locale } from './utf8Locale.ts'

/** The role that owns the embedded cluster. */
export const OWNER = 'sidetone'

/**
 * Makes the cluster if there is none, and returns its password, which is kept readable for us alone. The cluster
 * appears under its name by one rename, so that a start that was killed half-way leaves none.
 */
export function initialise(place: DatabasePlace, durable: boolean): string {
  const passwordFile = join(place.folder, 'password')
  if (existsSync(join(place.data, 'PG_VERSION'))) return readFileSync(passwordFile, 'utf8')
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const half = `${place.data}.new`
  rmSync(half, { recursive: true, force: true })
  rmSync(place.data, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  const copy = join(place.folder, 'password.initdb')
  writeFileSync(copy, password, { mode: 0o600 })
  try {
    if (place.runAs) {
      chownSync(half, place.runAs.uid, place.runAs.gid)
      chownSync(copy, place.runAs.uid, place.runAs.gid)
    }
    runInitdb(place, half, copy, durable)
  } finally {
    rmSync(copy)
  }
  renameSync(half, place.data)
  return password
}

function runInitdb(place: DatabasePlace, folder: string, passwordFile: string, durable: boolean): void {
  // Names are compared byte by byte, whatever machine the data came from; what is a letter is Unicode's to say, or
  // the search for Korean names would find no letters in them.
  const argv = [
    `--pgdata=${folder}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${utf8Locale()}`,
    '--no-instructions',
    ...(durable ? [] : ['--no-sync', '--no-data-checksums']),
  ]
  const done = spawnSync(place.initdb, argv, { ...place.runAs, cwd: '/', encoding: 'utf8' })
  if (done.status !== 0) {
    throw new Error(`The embedded Postgres could not be set up:\n${done.stderr || done.error?.message}`)
  }
}
