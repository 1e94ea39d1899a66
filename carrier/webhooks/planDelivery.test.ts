import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FaultConfig } from './faultConfig.ts'
import { type DeliveryPlace, planDelivery } from './planDelivery.ts'
import { WEBHOOK_KINDS } from './webhookKind.ts'

const CALLBACK: DeliveryPlace = { kind: 'call-status', subjectType: 'CA', subject: 0, delivery: 0 }
const chance = fc.double({ min: 0, max: 1, noNaN: true })

const places: fc.Arbitrary<DeliveryPlace> = fc.record({
  kind: fc.constantFrom(...WEBHOOK_KINDS),
  subjectType: fc.constantFrom('CA', 'CF'),
  subject: fc.nat(1_000_000),
  delivery: fc.nat(1_000),
})

const configs: fc.Arbitrary<FaultConfig> = fc.record(
  {
    seed: fc.integer(),
    kinds: fc.uniqueArray(fc.constantFrom(...WEBHOOK_KINDS)),
    drop: chance,
    duplicate: fc.record({ chance, copies: fc.integer({ min: 1, max: 20 }), sameToken: fc.boolean() }),
    delay: fc.record({ chance, minMs: fc.nat(1_000), maxMs: fc.integer({ min: 1_000, max: 9_000 }) }),
    reorder: fc.record({ chance, withinMs: fc.integer({ min: 1, max: 5_000 }) }),
  },
  { requiredKeys: ['seed'] },
)

function* manyPlaces(): Generator<DeliveryPlace> {
  for (let subject = 0; subject < 1_000; subject++) {
    for (let delivery = 0; delivery < 10; delivery++) yield { ...CALLBACK, subject, delivery }
  }
}

test('the same place in the same storm meets the same faults', () => {
  fc.assert(
    fc.property(configs, places, (config, place) => {
      expect(planDelivery(structuredClone(config), { ...place })).toEqual(planDelivery(config, place))
    }),
  )
})

test('a plan stays within what was asked for', () => {
  fc.assert(
    fc.property(configs, places, (config, place) => {
      const sends = planDelivery(config, place)
      const copies = config.duplicate?.copies ?? 0
      expect([0, 1, 1 + copies]).toContain(sends.length)
      const latest = (config.delay?.maxMs ?? 0) + (config.reorder?.withinMs ?? 0)
      for (const send of sends) {
        expect(Number.isInteger(send.afterMs)).toBe(true)
        expect(send.afterMs).toBeGreaterThanOrEqual(0)
        expect(send.afterMs).toBeLessThanOrEqual(latest)
      }
      expect(sends[0]?.sameToken ?? true).toBe(true)
      for (const copy of sends.slice(1)) expect(copy.sameToken).toBe(config.duplicate?.sameToken)
    }),
  )
})

test('a chance of 1 always strikes and a chance of 0 never', () => {
  const left = (drop: number) =>
    [...manyPlaces()].filter((place) => planDelivery({ seed: 1, drop }, place).length > 0)
  expect(left(1)).toHaveLength(0)
  expect(left(0)).toHaveLength(10_000)
})

test('kinds that are not named are not touched', () => {
  fc.assert(
    fc.property(configs, places, (config, place) => {
      const others = WEBHOOK_KINDS.filter((kind) => kind !== place.kind)
      expect(planDelivery({ ...config, kinds: others }, place)).toEqual([{ afterMs: 0, sameToken: true }])
    }),
  )
})

test.each(['voice', 'action', 'wait', 'queue'] as const)(
  'a request for a %s document is lost only when its kind is named',
  (kind) => {
    const place = { ...CALLBACK, kind }
    expect(planDelivery({ seed: 1, drop: 1 }, place)).toHaveLength(1)
    expect(planDelivery({ seed: 1, drop: 1, kinds: [kind] }, place)).toHaveLength(0)
  },
)

test('faults strike about as often as asked, and delays spread over their whole range', () => {
  const config: FaultConfig = {
    seed: 42,
    drop: 0.1,
    duplicate: { chance: 0.25, copies: 3, sameToken: false },
    delay: { chance: 0.5, minMs: 100, maxMs: 199 },
  }
  const plans = [...manyPlaces()].map((place) => planDelivery(config, place))
  const kept = plans.filter((sends) => sends.length > 0)
  const share = (count: number, of: number) => count / of
  expect(Math.abs(share(plans.length - kept.length, plans.length) - 0.1)).toBeLessThan(0.02)
  expect(Math.abs(share(kept.filter((sends) => sends.length === 4).length, kept.length) - 0.25)).toBeLessThan(
    0.02,
  )
  const delays = kept.flat().map((send) => send.afterMs)
  const delayed = delays.filter((ms) => ms > 0)
  expect(Math.abs(share(delayed.length, delays.length) - 0.5)).toBeLessThan(0.02)
  expect(new Set(delayed).size).toBe(100)
  expect(
    share(
      delayed.reduce((sum, ms) => sum + ms, 0),
      delayed.length,
    ),
  ).toBeCloseTo(149.5, -1)
})

test('reordering moves some deliveries back by up to the given time and leaves the others', () => {
  const config: FaultConfig = { seed: 7, reorder: { chance: 0.3, withinMs: 50 } }
  const shifts = [...manyPlaces()].map((place) => planDelivery(config, place)[0]?.afterMs ?? -1)
  const moved = shifts.filter((ms) => ms > 0)
  expect(Math.abs(moved.length / shifts.length - 0.3)).toBeLessThan(0.02)
  expect(Math.min(...moved)).toBe(1)
  expect(Math.max(...moved)).toBe(50)
})

test('another seed, subject, kind or ordinal gives another storm', () => {
  const storm = (seed: number, change: Partial<DeliveryPlace> = {}) => {
    const config: FaultConfig = { seed, drop: 0.5 }
    return [...manyPlaces()].map((place) => planDelivery(config, { ...place, ...change }).length).join('')
  }
  const storms = [
    storm(1),
    storm(2),
    storm(1, { subjectType: 'CF' }),
    storm(1, { kind: 'conference-status' }),
  ]
  expect(new Set(storms).size).toBe(storms.length)
  for (const other of storms.slice(1)) {
    const same = [...other].filter((mark, index) => mark === storms[0]?.[index]).length
    expect(Math.abs(same / other.length - 0.5)).toBeLessThan(0.02)
  }
})
