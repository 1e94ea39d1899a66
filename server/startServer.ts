import type { Logger } from 'pino'
import { openBlobs } from '#lib/blobs/openBlobs.ts'
import { database } from '#lib/data/database.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import type { Env } from '#lib/env.ts'
import { outboxDelaySeconds } from '#lib/outbox/outboxDelaySeconds.ts'
import { twilioProvider } from '#lib/telephony/twilio/twilioProvider.ts'
import { chooseCarrier, pointCarrierHere } from './chooseCarrier.ts'
import { openDesk } from './front/openDesk.ts'
import { openFront } from './front/openFront.ts'
import { startLive } from './live/startLive.ts'
import { offerSetup } from './offerSetup.ts'
import { presenceWork } from './presence/presenceWork.ts'
import { openSockets } from './socket/openSockets.ts'
import { twilioWebhooks } from './webhooks/twilioWebhooks.ts'
import { startWorker } from './worker/startWorker.ts'

/** What callers are spoken to in. */
const LOCALE = 'ko'
/** A job that is due and that nobody takes for so long: we are not doing our work. */
const LATEST_JOB_SECONDS = 10

export interface RunningServer {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts the roles of this process, what is needed first. The port opens before the pages are ready: the carrier
 * waits for nobody.
 */
export async function startServer(settings: Env, log: Logger): Promise<RunningServer> {
  const { role, databaseUrl, publicUrl, carrier } = settings
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: npm start provides a database.')
  const has = (part: 'web' | 'realtime' | 'worker') => role === 'all' || role === part
  const opened = openDatabase(databaseUrl, {
    max: 20,
    onError: (error) => log.warn({ err: error }, 'database'),
  })
  const stopping = new AbortController()
  const connection = chooseCarrier(settings)

  const front = openFront({
    publicUrl,
    log,
    webhooks: has('web') ? { authToken: carrier.authToken, webhooks: twilioWebhooks(LOCALE) } : null,
    isReady: async () =>
      !stopping.signal.aborted && (await outboxDelaySeconds(database().pool)) < LATEST_JOB_SECONDS,
  })
  const sockets = has('realtime') ? openSockets(front.server, { presence: presenceWork, log }) : null
  const live = sockets && (await startLive({ url: databaseUrl, outlet: sockets.outlet, log }))
  const port = await front.listen(settings.port, settings.host)
  front.show(has('web') ? openDesk(front.server, process.env.NODE_ENV !== 'production') : null)
  const pointing = has('web') ? pointCarrierHere(connection, settings, log, stopping.signal) : null
  if (has('web')) await offerSetup(publicUrl)
  const worker = has('worker')
    ? await startWorker(databaseUrl, {
        provider: twilioProvider(connection),
        blobs: await openBlobs(settings.blobs),
        locale: LOCALE,
        log,
      })
    : null
  return {
    url: `http://${settings.host}:${port}`,
    async stop() {
      stopping.abort()
      await sockets?.close()
      await Promise.all([front.close(), worker?.stop(), live?.close(), pointing])
      await opened.close()
    },
  }
}
