import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { choosePlace } from './choosePlace.ts'
import type { DatabasePlace } from './databasePlace.ts'
import { databaseUrl } from './databaseUrl.ts'
import { freePort } from './freePort.ts'
import { initialise, OWNER } from './initialise.ts'
import { joinDatabase } from './joinDatabase.ts'
import { keepOpen, LEAVING_KEEPER } from './keepOpen.ts'
import { readPostmaster } from './readPostmaster.ts'
import type { RunningDatabase } from './runningDatabase.ts'
import { spawnPostgres } from './spawnPostgres.ts'
import { waitForDatabase } from './waitForDatabase.ts'

/** Long enough for the recovery after a power cut. */
const limitMs = 60_000

/**
 * Starts the embedded Postgres of `folder`, or joins it where another command of this clone runs it already.
 * Whatever was killed before, also the guard of the last one, costs nothing but recovery.
 *
 * `durable: false` trades the disk's promise for speed: for tests only.
 */
export async function startDatabase(options: {
  readonly folder: string
  readonly durable: boolean
}): Promise<RunningDatabase> {
  const place = choosePlace(resolve(options.folder))
  const password = initialise(place, options.durable)
  const giveUpAt = Date.now() + limitMs
  while (Date.now() < giveUpAt) {
    const running = (await joinDatabase(place, password)) ?? (await start(place, password, options.durable))
    if (running) return running
    // The last one is about to end, or somebody was quicker with the port.
    await sleep(200)
  }
  throw new Error(`The embedded Postgres does not start; see ${join(place.folder, 'postgres.log')}`)
}

/** Null when Postgres ends at once: another one still holds the folder or has taken the port. */
async function start(
  place: DatabasePlace,
  password: string,
  durable: boolean,
): Promise<RunningDatabase | null> {
  if (!readPostmaster(place.data)) rmSync(join(place.data, 'postmaster.pid'), { force: true })
  const port = await freePort()
  const child = spawnPostgres(place, port, durable)
  const gone = new AbortController()
  const ended = once(child, 'exit').then(() => gone.abort())
  const stop = async () => {
    child.stdin?.end()
    await ended
  }
  const admin = databaseUrl(port, password, 'postgres')
  const timeIsUp = AbortSignal.timeout(limitMs)
  if (!(await waitForDatabase(admin, AbortSignal.any([gone.signal, timeIsUp])))) {
    await stop()
    return null
  }
  const keeper = await keepOpen(admin, OWNER)
  return {
    url: databaseUrl(port, password, OWNER),
    admitNobody: async () => {
      await keeper.query(`set application_name = '${LEAVING_KEEPER}'`)
    },
    stop: async () => {
      await keeper.end()
      await stop()
    },
  }
}
