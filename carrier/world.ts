import type { Logger } from 'pino'
import type { Account } from './account/accountStore.ts'
import type { Alerts } from './calls/alerts.ts'
import type { CallLimiter } from './calls/callLimiter.ts'
import type { Conference } from './calls/conference.ts'
import type { Documents } from './calls/documents.ts'
import type { Leg } from './calls/leg.ts'
import type { Party } from './calls/party.ts'
import type { CallQueue } from './calls/queue.ts'
import type { Recorder } from './calls/recorder.ts'
import type { Clock } from './clock.ts'
import type { Handsets } from './handsets/createHandsets.ts'
import type { Media } from './media/media.ts'
import type { RestGate } from './rest/restGate.ts'
import type { CarrierSettings } from './settings.ts'
import type { BrowserDirectory } from './signaling/createBrowserDirectory.ts'
import type { FaultPlan } from './webhooks/faultPlan.ts'
import type { RestFaultPlan } from './webhooks/restFaultPlan.ts'
import type { Webhooks } from './webhooks/webhooks.ts'

/** Finds who is reached under an address; null when nobody is. */
export interface Directory {
  /** `address` is an identity for browsers, an E.164 number for handsets. */
  find(address: string): Party | null
}

/** Everything the carrier knows and can do. One per process; tests make as many as they like. */
export interface World {
  /** `http://host:port` the carrier is reached under, without a trailing slash. */
  readonly publicUrl: () => string
  readonly settings: CarrierSettings
  readonly clock: Clock
  readonly log: Logger
  readonly account: Account
  readonly alerts: Alerts
  readonly media: Media
  readonly webhooks: Webhooks
  readonly webhookFaults: FaultPlan
  readonly restFaults: RestFaultPlan
  readonly restGate: RestGate
  readonly documents: Documents
  readonly recorder: Recorder
  readonly callLimiter: CallLimiter
  readonly browsers: BrowserDirectory
  readonly handsets: Handsets
  /** Every live leg and the newest ended ones (REST lists them). */
  readonly legs: Map<string, Leg>
  readonly conferences: Map<string, Conference>
  /** By friendly name: a name whose conference has ended is free again. */
  readonly runningConferences: Map<string, Conference>
  readonly queues: Map<string, CallQueue>
}
