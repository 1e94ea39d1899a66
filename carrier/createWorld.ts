import { mkdirSync } from 'node:fs'
import { pino } from 'pino'
import { openAccount } from './account/openAccount.ts'
import { Alerts } from './calls/alerts.ts'
import { CallLimiter } from './calls/callLimiter.ts'
import { endLeg } from './calls/endLeg.ts'
import { Recorder } from './calls/recorder.ts'
import { Clock } from './clock.ts'
import { createHandsets } from './handsets/createHandsets.ts'
import { type Listening, listen } from './http/listen.ts'
import { createMedia } from './media/createMedia.ts'
import { RestGate } from './rest/restGate.ts'
import type { CarrierSettings } from './settings.ts'
import { createBrowserDirectory } from './signaling/createBrowserDirectory.ts'
import { createDocuments } from './twiml/createDocuments.ts'
import { createWebhooks } from './webhooks/createWebhooks.ts'
import { FaultPlan } from './webhooks/faultPlan.ts'
import { RestFaultPlan } from './webhooks/restFaultPlan.ts'
import type { World } from './world.ts'

export interface RunningWorld {
  readonly world: World
  readonly url: string
  close(): Promise<void>
}

/** Builds one whole carrier and opens its port. Tests make as many as they like, on port 0. */
export async function createWorld(settings: CarrierSettings): Promise<RunningWorld> {
  mkdirSync(settings.dataFolder, { recursive: true })
  let listening: Listening | null = null
  const clock = new Clock()
  const log = pino({ level: settings.logLevel, base: null })
  const alerts = new Alerts()
  const faults = new FaultPlan()
  const world: World = {
    publicUrl: () => listening?.url ?? '',
    settings,
    clock,
    log,
    account: openAccount({
      folder: settings.dataFolder,
      clock,
      onWriteFailure: (error) => log.error({ err: error }, 'the account could not be written'),
    }),
    alerts,
    media: createMedia({ markerSpeech: settings.markerSpeech, log }),
    webhooks: createWebhooks({ clock, log, authToken: settings.authToken, alerts, faults }),
    webhookFaults: faults,
    restFaults: new RestFaultPlan(),
    restGate: new RestGate(),
    documents: createDocuments(() => world),
    recorder: new Recorder(settings.dataFolder, () => world),
    callLimiter: new CallLimiter(clock, settings.callsPerSecond),
    browsers: createBrowserDirectory(),
    handsets: createHandsets(),
    legs: new Map(),
    conferences: new Map(),
    runningConferences: new Map(),
    queues: new Map(),
  }
  listening = await listen(world)
  const { url } = listening
  return { world, url, close: () => closeWorld(world, listening) }
}

async function closeWorld(world: World, listening: Listening | null): Promise<void> {
  for (const leg of world.legs.values()) endLeg(world, leg, 'completed')
  await listening?.close()
  await world.recorder.close()
  world.webhooks.close()
  world.media.close()
  world.clock.stop()
  await world.account.close()
}
