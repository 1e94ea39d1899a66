import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningDatabase } from './runningDatabase.ts'
import { startDatabase } from './startDatabase.ts'

/** A Postgres for one run of tests; nothing of it is left when it stops. */
export async function startThrowAwayDatabase(): Promise<RunningDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'sidetone-test-'))
  // Postgres may run as somebody else, who has to get in.
  chmodSync(home, 0o711)
  const folder = join(home, 'pg')
  const { stop, ...started } = await startDatabase({ folder, durable: false })
  return {
    ...started,
    stop: async () => {
      await stop()
      rmSync(realpathSync(folder), { recursive: true, force: true })
      rmSync(home, { recursive: true, force: true })
    },
  }
}
