import { join } from 'node:path'
import { readEnv } from '#lib/env.ts'
import { generateClient } from '../database/generateClient.ts'
import { keptSecret } from '../database/keptSecret.ts'
import { provideDatabase } from '../database/provideDatabase.ts'
import { buildDesk } from './buildDesk.ts'
import { CannotStart } from './cannotStart.ts'
import { describeProduct } from './describeProduct.ts'
import { isLoopback } from './isLoopback.ts'
import { keepServer } from './keepServer.ts'
import { prepareDatabase } from './prepareDatabase.ts'
import { type ProvidedCarrier, provideCarrier } from './provideCarrier.ts'
import { readSettings } from './readSettings.ts'
import { waitForPort } from './waitForPort.ts'
import { watchServer } from './watchServer.ts'

/**
 * Everything that `npm start` starts, in its order: the database, the carrier (unless it is Twilio), the server.
 * Where the roles are several processes, the pages and the carrier come with `web`; the others find the carrier
 * where the settings say. Resolves, when the server is ready, to what stops it all in the reverse order. `onEnd` is
 * told when a part of it has ended for good. When it throws, or the process is killed, what had been started ends by
 * itself.
 */
export async function startProduct({
  dev,
  onEnd,
}: {
  readonly dev: boolean
  readonly onEnd: (why: string) => void
}): Promise<() => Promise<void>> {
  const root = process.cwd()
  const { env, settings } = await readSettings()
  const { role, host, port, publicUrl } = settings
  const hasPages = role === 'all' || role === 'web'
  await waitForPort(host, port, 'PORT')
  generateClient(root)
  // What it imports may only just have been generated; and it is loaded while the database starts.
  const demo = import('./demoWorld.ts')
  const [running, carrier] = await Promise.all([
    provideDatabase(env, root),
    hasPages && settings.carrier.local
      ? provideCarrier(env, () => onEnd('The carrier has ended by itself.'))
      : null,
    dev || !hasPages || buildDesk(root),
  ])
  await prepareDatabase(running.url)
  const whole: NodeJS.ProcessEnv = {
    ...env,
    ...placeOf(carrier),
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: running.url,
    SESSION_SECRET: settings.sessionSecret ?? keptSecret(join(root, '.data', 'session-secret')),
  }
  const { demoWorld } = await demo
  const isAlone = isLoopback(host) && isLoopback(new URL(publicUrl).hostname)
  const mayHaveDemo = isAlone && carrier !== null && !settings.databaseUrl
  const desk = await demoWorld(running.url, readEnv(whole), mayHaveDemo)
  if (desk.accounts.length > 0 && !isAlone) {
    throw new CannotStart(
      'This desk has demo accounts, whose password everybody knows, and would be open to others.\n' +
        'Start it on HOST=127.0.0.1 without PUBLIC_URL, or give it a database of its own with DATABASE_URL.',
    )
  }
  const server = keepServer({ ...whole, DEMO_ACCOUNTS: JSON.stringify(desk.accounts) }, () =>
    onEnd('The server does not stay up; the lines above say why.'),
  )
  if (dev) watchServer(root, server.restart)
  const url = await server.ready
  if (url) {
    process.stdout.write(
      hasPages
        ? describeProduct(publicUrl, carrier?.url ?? null, desk)
        : `\nSidetone’s ${role} is ready at ${url}. Ctrl-C stops it.\n\n`,
    )
  }
  return async () => {
    await running.admitNobody().catch(() => undefined)
    await server.stop()
    await carrier?.stop()
    await running.stop()
  }
}

function placeOf(carrier: ProvidedCarrier | null): Record<string, string> {
  if (!carrier) return {}
  const { hostname, port } = new URL(carrier.url)
  return { CARRIER_HOST: hostname, CARRIER_PORT: port }
}
