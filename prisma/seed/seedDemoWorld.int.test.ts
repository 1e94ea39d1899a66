import { beforeAll, describe, expect, test } from 'vitest'
import { findCall } from '#lib/data/calls/findCall.ts'
import { database } from '#lib/data/database.ts'
import { INVARIANTS } from '#lib/domain/calls/invariants.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { demoPeople } from './demoPeople.ts'
import { seedDemoWorld } from './seedDemoWorld.ts'

withOwnDatabase()

const now = Date.parse('2026-11-23T05:00:00Z')
const input = {
  now,
  passwordHash: 'hash',
  numbers: [
    { number: '+82255501000', country: 'KR', providerRef: 'PN1', name: '대표번호', queueId: 'support' },
    { number: '+12025550199', country: 'US', providerRef: 'PN2', name: 'Sales US', queueId: 'sales' },
  ],
}
let seeded: boolean
beforeAll(async () => {
  seeded = await seedDemoWorld(input)
})

describe('the demo world', () => {
  test('comes into an empty database, once', async () => {
    expect(seeded).toBe(true)
    expect(await seedDemoWorld(input)).toBe(false)
    expect(await database().prisma.person.count()).toBe(demoPeople.length)
  })

  test('has every role, and three agents who can be rung', async () => {
    const people = await database().prisma.person.groupBy({ by: ['role'], _count: true })
    const count = Object.fromEntries(people.map(({ role, _count }) => [role, _count]))
    expect(count).toEqual({ accountAdmin: 1, admin: 1, supervisor: 1, agent: 3 })
    const queues = await database().prisma.queue.findMany({ include: { numbers: true, members: true } })
    for (const queue of queues) {
      expect(queue.numbers.length).toBe(1)
      expect(queue.members.length).toBeGreaterThan(0)
    }
  })

  test('has calls that could have happened: closed, lawful, each with its ticket and timeline', async () => {
    const calls = await database().prisma.call.findMany({ include: { events: true, ticket: true } })
    expect(calls.length).toBeGreaterThan(40)
    for (const { id, events, version, ticket, contactId } of calls) {
      const stored = await findCall(id)
      if (!stored) throw new Error('a listed call is found')
      expect(stored.call.status).toBe('closed')
      for (const [law, holds] of Object.entries(INVARIANTS))
        expect([law, holds(stored.call)]).toEqual([law, true])
      expect(events.length).toBe(version)
      expect(ticket.requesterId).toBe(contactId)
    }
    const outcomes = new Set(calls.map(({ endReason, answeredAt }) => `${endReason} ${answeredAt !== null}`))
    expect(outcomes).toContain('hungUp true')
    expect(outcomes).toContain('hungUp false')
    expect(outcomes).toContain('noAnswer false')
  })

  test('nothing in it is of the future, or keeps an agent busy', async () => {
    const { prisma } = database()
    const latest = await prisma.callEvent.findFirst({ orderBy: { at: 'desc' } })
    expect(latest?.at.getTime()).toBeLessThan(now)
    expect(await prisma.offer.count({ where: { endedAt: null } })).toBe(0)
    expect(await prisma.leg.count({ where: { status: { not: 'ended' } } })).toBe(0)
  })
})
