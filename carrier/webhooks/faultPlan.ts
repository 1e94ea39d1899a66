import { type FaultConfig, faultConfigSchema } from './faultConfig.ts'
import { type DeliveryPlace, type PlannedSends, planDelivery } from './planDelivery.ts'
import type { WebhookKind } from './webhookKind.ts'

/** After so many subjects the oldest is forgotten; should it speak again it counts as a new one. */
const KEPT_SUBJECTS = 50_000

const UNTOUCHED: PlannedSends = [{ afterMs: 0, sameToken: true }]

/** The faults in force, and the count of what they have met so far. Without a configuration nothing is touched. */
export class FaultPlan {
  #config: FaultConfig | null = null
  #subjects = new Map<string, { ordinal: number; deliveries: Map<WebhookKind, number> }>()
  #met = new Map<string, number>()

  get config(): FaultConfig | null {
    return this.#config
  }

  /** Starts a storm, or ends it with null; counting begins anew. Throws a ZodError for a configuration that is none. */
  configure(config: FaultConfig | null): void {
    this.#config = config && faultConfigSchema.parse(config)
    this.#subjects.clear()
    this.#met.clear()
  }

  /** To be asked once for each delivery, in the order in which they come about. */
  next(kind: WebhookKind, sid: string): { place: DeliveryPlace | null; sends: PlannedSends } {
    if (!this.#config) return { place: null, sends: UNTOUCHED }
    const place = this.#place(kind, sid)
    return { place, sends: planDelivery(this.#config, place) }
  }

  #place(kind: WebhookKind, sid: string): DeliveryPlace {
    const subjectType = sid.slice(0, 2)
    let subject = this.#subjects.get(sid)
    if (!subject) {
      const ordinal = this.#met.get(subjectType) ?? 0
      this.#met.set(subjectType, ordinal + 1)
      subject = { ordinal, deliveries: new Map() }
      this.#subjects.set(sid, subject)
      const [oldest] = this.#subjects.keys()
      if (this.#subjects.size > KEPT_SUBJECTS && oldest !== undefined) this.#subjects.delete(oldest)
    }
    const delivery = subject.deliveries.get(kind) ?? 0
    subject.deliveries.set(kind, delivery + 1)
    return { kind, subjectType, subject: subject.ordinal, delivery }
  }
}
