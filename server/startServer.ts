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
import { keepTrying } from './keepTrying.ts'
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
 * Starts the roles of this process. The port opens first of all, because the carrier waits for nobody: pages, jobs
 * and news follow. A part that cannot start ends the process.
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
  const port = await front.listen(settings.port, settings.host)
  const live = sockets && startLive({ url: databaseUrl, outlet: sockets.outlet, log })
  const worker = has('worker')
    ? openBlobs(settings.blobs).then((blobs) =>
        startWorker(databaseUrl, { provider: twilioProvider(connection), blobs, locale: LOCALE, log }),
      )
    : null
  // Loading the pages keeps the process so busy that a connection made meanwhile would seem to be too slow.
  const started = Promise.all([worker, live])
  const isDev = process.env.NODE_ENV !== 'production'
  front.show(has('web') ? started.then(() => openDesk(front.server, isDev)) : null)
  const start = (what: string, work: () => Promise<void>) =>
    has('web') ? keepTrying(what, work, log, stopping.signal) : null
  const pointing = start('telling the carrier where we are', () => pointCarrierHere(connection, settings))
  const offering = start('looking for an account admin', () => offerSetup(publicUrl))
  const [work, news] = await started
  return {
    url: `http://${settings.host}:${port}`,
    async stop() {
      stopping.abort()
      await sockets?.close()
      await Promise.all([front.close(), pointing, offering, work?.stop(), news?.close()])
      await opened.close()
    },
  }
}
