import { setTimeout as sleep } from 'node:timers/promises'
import { isPortFree } from '../carrier/isPortFree.ts'
import { CannotStart } from './cannotStart.ts'

/** What a start that was killed has left behind ends within this time. */
const LIMIT_MS = 8_000

/** Waits until the port is free. Throws, with what to do, when somebody else keeps it. */
export async function waitForPort(host: string, port: number, setting: string): Promise<void> {
  const giveUpAt = Date.now() + LIMIT_MS
  while (Date.now() < giveUpAt) {
    if (await isPortFree(host, port)) return
    await sleep(100)
  }
  throw new CannotStart(
    `Port ${port} on ${host} is in use, perhaps by another npm start.\n` +
      `Stop that one, or take another port: ${setting}=${port + 1} npm start`,
  )
}
