import { describe, expect, test } from 'vitest'
import { callSnapshot } from '#lib/contracts/callSnapshot.ts'
import { contactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { deskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import { ticketPage, ticketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { insertCall } from '../calls/insertCall.ts'
import { listCallSnapshots } from '../calls/listCallSnapshots.ts'
import { listLiveCallsOf } from '../calls/listLiveCallsOf.ts'
import { listRecentCallsOf } from '../calls/listRecentCallsOf.ts'
import { lockCall } from '../calls/lockCall.ts'
import { saveCall } from '../calls/saveCall.ts'
import type { StoredCall } from '../calls/storedCall.ts'
import { listContactSnapshots } from '../contacts/listContactSnapshots.ts'
import { listContacts } from '../contacts/listContacts.ts'
import { database } from '../database.ts'
import { listDeskSnapshots } from '../desk/listDeskSnapshots.ts'
import { inTransaction } from '../inTransaction.ts'
import { newId } from '../newId.ts'
import { listTicketPages } from './listTicketPages.ts'
import { listTicketSnapshots } from './listTicketSnapshots.ts'
import { listTickets } from './listTickets.ts'

withOwnDatabase()

const now = Date.now()
const ctx = { now, newId, plan: 'pro' as const }

async function ring() {
  const world = await callWorld()
  const { queueId, phoneNumberId, contactId, ticketId, agents } = world
  const callId = newId()
  const decision = openInbound({ callId, from: '+821012345678', queueId, maxWaitSeconds: 60 }, ctx)
  await inTransaction(async (tx) => {
    const surroundings = {
      phoneNumberId,
      remoteNumber: '+821012345678',
      contactId,
      ticketId,
      lastHeardAt: now,
    }
    insertCall(tx, decision, surroundings)
  })
  const change = (decideOn: (stored: StoredCall) => unknown) =>
    inTransaction(async (tx) => {
      const stored = await lockCall(tx, callId)
      if (!stored) throw new Error('no call')
      saveCall(tx, stored, decideOn(stored) as Decision)
    })
  await change(({ call }) => decide(call, { type: 'OfferCall', agentIds: agents, ringSeconds: 20 }, ctx))
  const [agentId = ''] = agents
  const take = () =>
    change(({ call }) => {
      const offerId = call.offers.find((offer) => offer.agentId === agentId)?.id ?? ''
      return decide(call, { type: 'AcceptOffer', agentId, offerId }, ctx)
    })
  const end = () =>
    change(({ call }) =>
      absorb(call, { type: 'leg.ended', legId: call.legs[0]?.id ?? '', reason: 'hungUp' }, ctx),
    )
  return { ...world, agentId, callId, take, end }
}

describe('what screens are told is exactly what the contracts say', () => {
  test('a call that rings at two agents, then is taken', async () => {
    const { callId, agentId, agents, queueId, take } = await ring()
    const [ringing] = await listCallSnapshots([callId])
    const call = callSnapshot.parse(ringing)
    expect(call).toEqual(ringing)
    expect(call.offers.map((offer) => offer.agentId).sort()).toEqual(agents.toSorted())
    expect(call.offers[0]?.expiresAt).toBe(now + 20_000)
    expect(call.queue?.id).toBe(queueId)
    expect(call.waiting).toEqual({ since: now, returned: false })
    expect(call.legs.map((leg) => [leg.role, leg.number, leg.name])).toEqual([
      ['customer', '+821012345678', 'Kim'],
    ])
    await take()
    const [taken] = await listLiveCallsOf(agentId)
    expect(callSnapshot.parse(taken)).toEqual(taken)
    expect(callSnapshot.parse(taken).legs.at(-1)?.name).toBe(agentId)
    expect(await listLiveCallsOf(agents[1] ?? '')).toEqual([])
  })

  test('a call that nobody took is among the recent ones of whom it rang at', async () => {
    const { callId, agents, end } = await ring()
    expect(await listRecentCallsOf(agents[1] ?? '', 5)).toEqual([])
    await end()
    const recent = await listRecentCallsOf(agents[1] ?? '', 5)
    expect(recent.map((call) => callSnapshot.parse(call).id)).toEqual([callId])
    expect(callSnapshot.parse(recent[0]).endReason).not.toBeNull()
  })

  test('a ticket with its call and timeline, and in the list', async () => {
    const { ticketId, callId, agentId } = await ring()
    await database().prisma.note.create({
      data: { id: newId(), ticketId, callId, authorId: agentId, body: 'He will call again.' },
    })
    const [page] = await listTicketPages([ticketId])
    expect(ticketPage.parse(page)).toEqual(page)
    const { calls, notes } = ticketPage.parse(page)
    expect(calls[0]?.events.map((event) => event.type)).toEqual(['CallOpened', 'OfferMade', 'OfferMade'])
    expect(notes[0]?.author).toEqual({ id: agentId, name: agentId })
    const [ticket] = await listTicketSnapshots([ticketId])
    expect(ticketSnapshot.parse(ticket)).toEqual(ticket)
    expect((await listTickets({}, undefined)).tickets[0]).toEqual(ticket)
  })

  test('a timeline names the teams and queues it is about, as they are called now, and those that are no more by none', async () => {
    const { ticketId, callId, queueId, agentId } = await ring()
    const { prisma } = database()
    const team = await prisma.team.create({ data: { id: newId(), name: `Billing ${newId()}` } })
    const { name } = await prisma.queue.findUniqueOrThrow({ where: { id: queueId } })
    const invited = (target: object) => ({ invitation: { purpose: 'transfer', byAgentId: agentId, target } })
    const events = [
      ['InvitationMade', invited({ kind: 'team', teamId: team.id })],
      ['InvitationMade', invited({ kind: 'queue', queueId })],
      ['InvitationMade', invited({ kind: 'team', teamId: 'gone' })],
      ['InvitationMade', invited({ kind: 'agent', agentId })],
      ['QueueSet', { queueId }],
    ] as const
    await prisma.callEvent.createMany({
      data: events.map(([type, data], index) => ({ callId, seq: 100 + index, type, at: new Date(), data })),
    })
    const page = ticketPage.parse((await listTicketPages([ticketId]))[0])
    const told = page.calls[0]?.events.filter(({ seq }) => seq >= 100).map(({ data }) => data)
    expect(told).toEqual([
      invited({ kind: 'team', teamId: team.id, name: team.name }),
      invited({ kind: 'queue', queueId, name }),
      invited({ kind: 'team', teamId: 'gone', name: null }),
      invited({ kind: 'agent', agentId }),
      { queueId, name },
    ])
  })

  test('a desk without any choice is offline, and each reading of it is newer', async () => {
    const { agentId } = await callWorld().then(({ agents: [agentId = ''] }) => ({ agentId }))
    const [first] = await listDeskSnapshots([agentId])
    const [second] = await listDeskSnapshots([agentId])
    expect(deskSnapshot.parse(first)).toEqual(first)
    expect(deskSnapshot.parse(first)).toMatchObject({
      availability: { choice: 'offline', reason: null },
      reachable: false,
      wrapUp: null,
    })
    expect(deskSnapshot.parse(second).version).toBeGreaterThan(deskSnapshot.parse(first).version)
  })
})

describe('lists', () => {
  test('pages of tickets hold each ticket once, newest change first', async () => {
    const requester = await database().prisma.contact.create({ data: { id: newId(), name: 'Many' } })
    const at = new Date(now + 1000)
    await database().prisma.ticket.createMany({
      data: Array.from({ length: 120 }, (_, i) => ({
        subject: `Many ${i}`,
        requesterId: requester.id,
        // Half of them changed in the same millisecond.
        updatedAt: i % 2 ? at : new Date(now + i),
      })),
    })
    const seen: number[] = []
    for (let cursor: string | undefined = '', more = true; more; ) {
      const page = await listTickets({ q: 'many' }, cursor)
      seen.push(...page.tickets.map((one) => ticketSnapshot.parse(one).id))
      more = page.nextCursor !== null
      cursor = page.nextCursor ?? undefined
    }
    expect(seen.length).toBe(120)
    expect(new Set(seen).size).toBe(120)
  })

  test('a ticket is found by its number, its subject, and its requester’s name and number in any form', async () => {
    const { prisma } = database()
    const { id } = await prisma.ticket.create({
      data: {
        subject: '50% off_er',
        requester: {
          create: { id: newId(), name: '홍길동', phones: { create: { number: '+821098765432' } } },
        },
      },
    })
    const found = async (q: string) =>
      (await listTickets({ q }, undefined)).tickets.map((one) => ticketSnapshot.parse(one).id)
    for (const q of [`${id}`, `#${id}`, '50% OFF', 'f_e', '홍길', '010-9876-5432', '98765432'])
      expect([q, (await found(q)).includes(id)]).toEqual([q, true])
    for (const q of ['5_%', '99999999999', "'", '\\'])
      expect([q, (await found(q)).includes(id)]).toEqual([q, false])
  })

  test('filters are kept apart from each other', async () => {
    const { ticketId, agentId } = await ring()
    await database().prisma.ticket.update({ where: { id: ticketId }, data: { assigneeId: agentId } })
    const ids = async (filter: Parameters<typeof listTickets>[0]) =>
      (await listTickets(filter, undefined)).tickets.map((one) => ticketSnapshot.parse(one).id)
    expect(await ids({ assigneeId: agentId })).toEqual([ticketId])
    expect(await ids({ assigneeId: agentId, status: 'closed' })).toEqual([])
    expect(await ids({ assigneeId: null })).not.toContain(ticketId)
  })

  test('contacts by name, page by page, and by number', async () => {
    await database().prisma.contact.createMany({
      data: Array.from({ length: 70 }, (_, i) => ({ id: newId(), name: `Paging ${i % 35}` })),
    })
    const first = await listContacts('paging', undefined)
    const second = await listContacts('paging', first.nextCursor ?? undefined)
    expect(second.nextCursor).toBeNull()
    const all = [...first.contacts, ...second.contacts].map((one) => contactSnapshot.parse(one))
    expect(new Set(all.map((one) => one.id)).size).toBe(70)
    expect(all.map((one) => one.name)).toEqual(all.map((one) => one.name).toSorted())
    const [one] = await listContactSnapshots([all[0]?.id ?? ''])
    expect(one).toEqual(first.contacts[0])
  })

  test('a cursor that is none of ours begins at the beginning', async () => {
    const first = await listContacts(undefined, undefined)
    for (const cursor of ['', 'x', 'eyJhIjoxfQ', Buffer.from('[1,2]').toString('base64url')])
      expect(await listContacts(undefined, cursor)).toEqual(first)
  })
})
