import { existsSync } from 'node:fs'
import { type Env, readEnv } from '#lib/env.ts'
import { freePort } from '../database/freePort.ts'
import { CannotStart } from './cannotStart.ts'

/** What people who start the whole want to read: that it runs, and what goes wrong. */
const QUIET = { LOG_LEVEL: 'warn', CARRIER_LOG_LEVEL: 'warn' }

/**
 * The settings of this start, from the environment and `.env`; everything that is wrong with them is said at once.
 * Port 0 becomes a free one here, because the carrier has to be told.
 */
export async function readSettings(): Promise<{ env: NodeJS.ProcessEnv; settings: Env }> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = { ...process.env }
  for (const [name, value] of Object.entries(QUIET)) env[name] ||= value
  if (env.PORT === '0') env.PORT = String(await freePort())
  try {
    return { env, settings: readEnv(env) }
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error))
  }
}
