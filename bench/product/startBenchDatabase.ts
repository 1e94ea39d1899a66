import { realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPostmaster } from '#scripts/database/readPostmaster.ts'
import type { RunningDatabase } from '#scripts/database/runningDatabase.ts'
import { startDatabase } from '#scripts/database/startDatabase.ts'

/** An empty, durable Postgres under `.data/bench`, with the process that all of its others descend from. */
export async function startBenchDatabase(name: string): Promise<RunningDatabase & { readonly pid: number }> {
  const folder = join('.data', 'bench', name)
  rmSync(join(folder, 'data'), { recursive: true, force: true })
  const running = await startDatabase({ folder, durable: true })
  const postmaster = readPostmaster(join(realpathSync(folder), 'data'))
  if (!postmaster) throw new Error('Postgres runs, and its process is not to be found')
  return { ...running, pid: postmaster.pid }
}
