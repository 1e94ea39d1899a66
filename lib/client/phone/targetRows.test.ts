import { expect, test } from 'vitest'
import { ME } from '../testing/people.ts'
import { TARGETS } from '../testing/targets.ts'
import { targetRows } from './targetRows.ts'

const PICKING = { typed: '', type: () => {}, targets: TARGETS, contacts: [], preview: null, searching: false }
const OPTIONS = { agentId: ME.id, purpose: 'transfer', expanded: new Set<string>() } as const
const CONTACT = { contactId: 'c', name: '이서연', unnamed: false, number: '+821048207731', label: null }

test('whoever cannot take a call is shown as such and not hidden, after those who can', () => {
  const agents = targetRows(PICKING, OPTIONS).flatMap((row) =>
    row.kind === 'agent' ? [[row.name, row.readiness, row.isOut]] : [],
  )
  expect(agents).toHaveLength(7)
  expect(agents.slice(0, 2).map(([, readiness]) => readiness)).toEqual(['available', 'available'])
  expect(agents.slice(2).every(([, , isOut]) => isOut)).toBe(true)
})

test('nobody takes a call to himself', () => {
  expect(targetRows(PICKING, OPTIONS).some((row) => row.kind === 'agent' && row.name === ME.name)).toBe(false)
})

test('a team says how many of it can take the call, and opens to its people', () => {
  const closed = targetRows(PICKING, OPTIONS)
  expect(closed.find(({ key }) => key === 'team team-tech')).toMatchObject({
    available: 2,
    size: 4,
    isOut: false,
  })
  expect(closed.find(({ key }) => key === 'team team-billing')).toMatchObject({ available: 0, isOut: true })
  const open = targetRows(PICKING, { ...OPTIONS, expanded: new Set(['team-tech']) })
  expect(open.filter(({ key }) => key.startsWith('member team-tech'))).toHaveLength(4)
})

test('a queue nobody serves now takes a transfer, since the customer can wait in it, but no consult', () => {
  const isOut = (purpose: 'transfer' | 'consult') =>
    targetRows(PICKING, { ...OPTIONS, purpose }).find(({ key }) => key === 'queue queue-night')?.isOut
  expect([isOut('transfer'), isOut('consult')]).toEqual([false, true])
})

test('one search finds people, teams, queues, contacts and the number that is typed', () => {
  const keys = (typed: string, more: object = {}) =>
    targetRows({ ...PICKING, typed, ...more }, OPTIONS).map(({ key }) => key)
  expect(keys('하늘')).toEqual(['agent agent-haneul'])
  expect(keys('기술')).toEqual(['team team-tech'])
  expect(keys('야간')).toEqual(['queue queue-night'])
  expect(keys('이서', { contacts: [CONTACT] })).toEqual(['contact c +821048207731'])
  const preview = { number: '+12025550143', national: '', international: '', country: 'US' }
  expect(keys('+1 202 555 0143', { preview })).toEqual(['number'])
})

test('a call beside this one goes to numbers and contacts', () => {
  const rows = targetRows({ ...PICKING, typed: '이', contacts: [CONTACT] }, { ...OPTIONS, purpose: 'beside' })
  expect(rows.map(({ kind }) => kind)).toEqual(['contact'])
})

test('a flow takes a transfer, at once, and nobody is in it to talk with first or to add', () => {
  const flow = { key: 'flow flow-menu', target: { kind: 'flow', flowId: 'flow-menu' }, isOut: false }
  const flows = (purpose: 'transfer' | 'consult' | 'conference' | 'beside') =>
    targetRows(PICKING, { ...OPTIONS, purpose }).filter(({ kind }) => kind === 'flow')
  expect(flows('transfer')).toMatchObject([flow])
  expect(flows('consult')).toMatchObject([flow])
  expect([...flows('conference'), ...flows('beside')]).toEqual([])
})
