import type { FaultConfig } from './faultConfig.ts'
import { roll } from './roll.ts'
import type { WebhookKind } from './webhookKind.ts'

/** Which delivery of a storm this is, in terms that a repetition of the same calls has again. */
export interface DeliveryPlace {
  readonly kind: WebhookKind
  /** The first letters of the subject's sid, `CA` or `CF`: the ordinals of calls do not depend on conferences. */
  readonly subjectType: string
  /** Of the subject among those of its type, from 0, in the order of their first webhook. */
  readonly subject: number
  /** Of the delivery among those of its kind for the subject, from 0. */
  readonly delivery: number
}

export interface PlannedSend {
  readonly afterMs: number
  /** false: it pretends to be another delivery. */
  readonly sameToken: boolean
}

/** The original first, then its copies; nothing at all when it is dropped. */
export type PlannedSends = readonly PlannedSend[]

const DOCUMENTS: ReadonlySet<WebhookKind> = new Set(['voice', 'action', 'wait', 'queue'])

/** What happens to a delivery: a pure function, so that neither time nor concurrency changes a storm. */
export function planDelivery(config: FaultConfig, place: DeliveryPlace): PlannedSends {
  const { seed, kinds, drop, duplicate, delay, reorder } = config
  const die = (what: string, copy = 0) =>
    roll(seed, place.subjectType, place.subject, place.kind, place.delivery, what, copy)
  const happens = (chance: number | undefined, what: string, copy = 0) => die(what, copy) < (chance ?? 0)
  const between = (least: number, most: number, what: string, copy: number) =>
    least + Math.floor(die(what, copy) * (most - least + 1))

  if (kinds && !kinds.includes(place.kind)) return [{ afterMs: 0, sameToken: true }]
  const mayDrop = kinds !== undefined || !DOCUMENTS.has(place.kind)
  if (mayDrop && happens(drop, 'drop')) return []
  const copies = duplicate && happens(duplicate.chance, 'duplicate') ? duplicate.copies : 0
  return Array.from({ length: 1 + copies }, (_, copy) => {
    let afterMs = 0
    if (delay && happens(delay.chance, 'delay', copy))
      afterMs += between(delay.minMs, delay.maxMs, 'delay by', copy)
    if (reorder && happens(reorder.chance, 'reorder', copy))
      afterMs += between(1, reorder.withinMs, 'reorder by', copy)
    return { afterMs, sameToken: copy === 0 || (duplicate?.sameToken ?? true) }
  })
}
