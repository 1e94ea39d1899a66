import { fork } from 'node:child_process'
import { once } from 'node:events'
import { startBenchDatabase } from './startBenchDatabase.ts'
import type { Subject } from './subject.ts'

const PUBLIC_URL = 'http://localhost:1'
const AUTH_TOKEN = 'floor-auth-token-000000000000000'

/** The floor with a Postgres of its own and two agents. */
export async function startFloor(): Promise<Subject> {
  const database = await startBenchDatabase('floor')
  const child = fork(new URL('./floorServer.ts', import.meta.url), [database.url, PUBLIC_URL, AUTH_TOKEN])
  const [{ ready }] = (await once(child, 'message')) as [{ ready: number }]
  return {
    name: 'floor',
    pids: [child.pid ?? 0, database.pid],
    target: {
      port: ready,
      publicUrl: PUBLIC_URL,
      authToken: AUTH_TOKEN,
      to: '+827000000000',
      cookies: ['', ''],
    },
    async stop() {
      child.kill('SIGKILL')
      await database.stop()
    },
  }
}
