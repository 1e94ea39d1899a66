import { expect, test } from 'vitest'
import type { Effect } from '#lib/domain/calls/effect.ts'
import { planJobs } from './planJobs.ts'
import { tasks } from './tasks.ts'

const rejoin = { kind: 'rejoin', agentId: 'ann' } as const

test('a deadline that is set and cleared in one decision is cleared', () => {
  const { add, remove } = planJobs('c', [
    { type: 'setTimer', timer: rejoin, afterMs: 1000 },
    { type: 'clearTimer', timer: rejoin },
  ])
  expect(add).toEqual([])
  expect(remove).toEqual(['timer:c:rejoin:ann'])
})

test('a deadline that is cleared and set again is set', () => {
  const { add, remove } = planJobs('c', [
    { type: 'clearTimer', timer: rejoin },
    { type: 'setTimer', timer: rejoin, afterMs: 1000 },
  ])
  expect(add.map(({ key, afterMs }) => [key, afterMs])).toEqual([['timer:c:rejoin:ann', 1000]])
  expect(remove).toEqual([])
})

test('what is said twice to the carrier is said once, in the order of the last word', () => {
  const effects: Effect[] = [
    { type: 'syncParticipant', legId: 'a' },
    { type: 'hangUp', legId: 'b' },
    { type: 'syncParticipant', legId: 'a' },
  ]
  expect(planJobs('c', effects).add.map(({ task }) => task)).toEqual(['call.hangUp', 'call.syncParticipant'])
})

test('the deadlines of two offers are two', () => {
  const timer = (offerId: string): Effect => ({
    type: 'setTimer',
    timer: { kind: 'offer', offerId },
    afterMs: 20_000,
  })
  expect(planJobs('c', [timer('1'), timer('2')]).add.map(({ key }) => key)).toEqual([
    'timer:c:offer:1',
    'timer:c:offer:2',
  ])
})

test('every effect becomes a job that its schema accepts, and only the carrier’s wait for each other', () => {
  const effects: Effect[] = [
    { type: 'dial', legId: 'l' },
    { type: 'hangUp', legId: 'l' },
    { type: 'syncParticipant', legId: 'l' },
    { type: 'syncRecording', legId: 'l' },
    { type: 'move', legId: 'l' },
    { type: 'runFlow', legId: 'l' },
    { type: 'tendFlow' },
    { type: 'dismiss', legId: 'l', message: 'agentLost' },
    { type: 'route' },
    { type: 'setTimer', timer: { kind: 'arrival', legId: 'l' }, afterMs: 1 },
  ]
  const { add } = planJobs('c', effects)
  expect(new Set(add.map(({ task }) => task))).toEqual(
    new Set(Object.keys(tasks).filter((task) => task.startsWith('call.'))),
  )
  for (const { task, payload } of add) expect(tasks[task].safeParse(payload).success).toBe(true)
  expect(add.filter(({ queue }) => queue === null).map(({ task }) => task)).toEqual([
    'call.tendFlow',
    'call.route',
    'call.timer',
  ])
})
