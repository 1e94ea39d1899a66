import { expect, test } from 'vitest'
import { ZodError } from 'zod'
import type { RestFaultConfig } from './restFaultConfig.ts'
import { RestFaultPlan } from './restFaultPlan.ts'

const CALLS = '/2010-04-01/Accounts/AC1/Calls.json'
const CALL = '/2010-04-01/Accounts/AC1/Calls/CA1.json'

function planned(...rules: RestFaultConfig['rules']): RestFaultPlan {
  const plan = new RestFaultPlan()
  plan.configure({ seed: 5, rules })
  return plan
}

test('without a configuration every request passes', () => {
  const plan = planned({ path: '**', fault: { kind: 'hang' } })
  expect(plan.next('GET', CALLS)).toEqual({ kind: 'hang' })
  plan.configure(null)
  expect(plan.next('GET', CALLS)).toBeNull()
})

test.each([
  ['/2010-04-01/Accounts/*/Calls.json', 'POST', CALLS, true],
  ['/2010-04-01/Accounts/*/Calls.json', 'POST', CALL, false],
  ['/2010-04-01/Accounts/*/Calls/*.json', 'POST', CALL, true],
  ['/2010-04-01/Accounts/*.json', 'POST', CALLS, false],
  ['/2010-04-01/**', 'POST', CALL, true],
  ['**/Calls.json', 'POST', CALLS, true],
  [CALLS, 'GET', CALLS, false],
  ['/2010-04-01/Accounts/AC1/Calls?json', 'POST', CALLS, false],
  ['/2010-04-01/Accounts/AC1/Calls.json', 'POST', CALLS.replace('.json', '-json'), false],
])('%s meets %s %s: %s', (path, method, asked, meets) => {
  const plan = planned({ method: 'POST', path, fault: { kind: 'status', status: 503 } })
  expect(plan.next(method, asked) !== null).toBe(meets)
})

test('"next 2" strikes twice, counting only requests that fit', () => {
  const plan = planned({ method: 'POST', path: CALLS, fault: { kind: 'lostAnswer' }, next: 2 })
  const met = ['POST', 'GET', 'POST', 'POST'].map((method) => plan.next(method, CALLS)?.kind ?? null)
  expect(met).toEqual(['lostAnswer', null, 'lostAnswer', null])
})

test('a request that the first rule spares meets the next one', () => {
  const plan = planned(
    { path: CALLS, fault: { kind: 'status', status: 429 }, next: 1 },
    { path: CALLS, fault: { kind: 'slow', delayMs: 100 } },
  )
  expect(plan.next('GET', CALLS)).toEqual({ kind: 'status', status: 429 })
  expect(plan.next('GET', CALLS)).toEqual({ kind: 'slow', delayMs: 100 })
})

test('the same requests under the same seed meet the same faults, about as often as asked', () => {
  const run = (seed: number) => {
    const plan = new RestFaultPlan()
    plan.configure({ seed, rules: [{ path: '**', fault: { kind: 'hang' }, chance: 0.3 }] })
    return Array.from({ length: 5_000 }, () => (plan.next('GET', CALLS) ? 1 : 0))
  }
  expect(run(1)).toEqual(run(1))
  expect(run(1)).not.toEqual(run(2))
  expect(run(1).reduce<number>((sum, one) => sum + one, 0) / 5_000).toBeCloseTo(0.3, 1)
})

test('a configuration that is none is refused', () => {
  const plan = new RestFaultPlan()
  const bad = { seed: 1, rules: [{ path: '/x', fault: { kind: 'status', status: 418 } }] }
  expect(() => plan.configure(bad as unknown as RestFaultConfig)).toThrow(ZodError)
})
