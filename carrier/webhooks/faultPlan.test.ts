import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ZodError } from 'zod'
import type { FaultConfig } from './faultConfig.ts'
import { FaultPlan } from './faultPlan.ts'
import type { WebhookKind } from './webhookKind.ts'

const STORM: FaultConfig = {
  seed: 11,
  drop: 0.2,
  duplicate: { chance: 0.3, copies: 2, sameToken: true },
  delay: { chance: 0.5, minMs: 10, maxMs: 500 },
}

const KINDS: readonly WebhookKind[] = ['call-status', 'recording-status', 'voice']

test('without a configuration nothing is touched', () => {
  const plan = new FaultPlan()
  expect(plan.next('call-status', 'CA1')).toEqual({ place: null, sends: [{ afterMs: 0, sameToken: true }] })
  plan.configure(STORM)
  plan.configure(null)
  expect(plan.next('call-status', 'CA1').place).toBeNull()
})

test('how the deliveries of several calls interleave does not change what each one meets', () => {
  const subjects = ['CAa', 'CAb', 'CFc', 'CAd']
  const all = subjects.flatMap((sid) =>
    KINDS.flatMap((kind) => Array.from({ length: 5 }, () => ({ sid, kind }))),
  )
  const meet = (order: readonly { sid: string; kind: WebhookKind }[]) => {
    const plan = new FaultPlan()
    plan.configure(STORM)
    for (const sid of subjects) plan.next('conference-status', sid)
    const met = new Map<string, unknown[]>()
    for (const { sid, kind } of order) {
      const key = `${sid} ${kind}`
      met.set(key, [...(met.get(key) ?? []), plan.next(kind, sid)])
    }
    return Object.fromEntries([...met].sort(([a], [b]) => a.localeCompare(b)))
  }
  const expected = meet(all)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(meet(order)).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

test('configuring again starts the same storm anew, whatever went before and whatever the sids are', () => {
  const plan = new FaultPlan()
  const run = (prefix: string) => {
    plan.configure(STORM)
    return Array.from({ length: 200 }, (_, index) => plan.next('call-status', `CA${prefix}${index % 20}`))
  }
  expect(run('first')).toEqual(run('second'))
})

test.each<[string, unknown]>([
  ['no seed', {}],
  ['a chance above 1', { seed: 1, drop: 1.1 }],
  ['a chance below 0', { seed: 1, drop: -0.1 }],
  ['no number', { seed: 1, drop: Number.NaN }],
  ['21 copies', { seed: 1, duplicate: { chance: 1, copies: 21, sameToken: true } }],
  ['a range that ends before it starts', { seed: 1, delay: { chance: 1, minMs: 5, maxMs: 4 } }],
  ['an unknown kind', { seed: 1, kinds: ['sms'] }],
  ['an unknown fault', { seed: 1, explode: 1 }],
])('a storm with %s is refused and the one in force stays', (_, config) => {
  const plan = new FaultPlan()
  plan.configure(STORM)
  expect(() => plan.configure(config as FaultConfig)).toThrow(ZodError)
  expect(plan.config).toEqual(STORM)
})
