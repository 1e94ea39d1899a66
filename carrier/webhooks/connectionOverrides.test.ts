import { expect, test } from 'vitest'
import { readConnectionOverrides } from './connectionOverrides.ts'

const usual = {
  connectTimeoutMs: 5_000,
  readTimeoutMs: 15_000,
  totalTimeoutMs: 15_000,
  retries: 1,
  retryOn: new Set(['ct']),
}

test.each([
  ['', {}],
  ['section-2', {}],
  ['e=dublin&sni=y', {}],
  ['ct=100', { connectTimeoutMs: 100 }],
  ['ct=10000', { connectTimeoutMs: 10_000 }],
  ['rt=100&tt=15000', { readTimeoutMs: 100 }],
  ['rc=0', { retries: 0 }],
  ['rc=5&rp=all', { retries: 5, retryOn: new Set(['ct', 'rt', '4xx', '5xx']) }],
  ['rp=5xx', { retryOn: new Set(['5xx']) }],
  ['rp=4xx,rt', { retryOn: new Set(['4xx', 'rt']) }],
  ['rc=3&rp=5xx%2Cct', { retries: 3, retryOn: new Set(['5xx', 'ct']) }],
])('#%s is understood', (fragment, changed) => {
  expect(readConnectionOverrides(fragment)).toEqual({ settings: { ...usual, ...changed }, problems: [] })
})

test.each([
  'ct=99',
  'ct=10001',
  'rt=99',
  'rt=15001',
  'tt=99',
  'tt=15001',
  'rc=6',
  'rc=-1',
  'rc=',
  'ct=abc',
  'ct=1e3',
  'rp=',
  'rp=3xx',
  'rp=ct,sometimes',
  'rp=toString',
])('#%s is named as a problem and the default holds', (fragment) => {
  const { settings, problems } = readConnectionOverrides(fragment)
  expect(settings).toEqual(usual)
  expect(problems).toHaveLength(1)
})

test('one bad override leaves the others in force', () => {
  const { settings, problems } = readConnectionOverrides('rc=3&rp=never&ct=200')
  expect(settings).toEqual({ ...usual, retries: 3, connectTimeoutMs: 200 })
  expect(problems).toEqual(['rp=never is not a list of 4xx, 5xx, ct, rt or all'])
})
