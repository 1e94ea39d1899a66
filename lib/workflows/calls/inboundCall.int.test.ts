import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findCall } from '#lib/data/calls/findCall.ts'
import { database } from '#lib/data/database.ts'
import { savePresence } from '#lib/data/presence/savePresence.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { setAvailability } from '../availability/setAvailability.ts'
import { revokePerson } from '../people/revokePerson.ts'
import { endPresence } from '../presence/endPresence.ts'
import { offerNextCall } from '../routing/offerNextCall.ts'
import { absorbLegReport, type LegFact } from './absorbLegReport.ts'
import { callColleague } from './callColleague.ts'
import { commandCall } from './commandCall.ts'
import { connectBrowserLeg } from './connectBrowserLeg.ts'
import { placeCall } from './placeCall.ts'
import { receiveInboundCall } from './receiveInboundCall.ts'

withOwnDatabase()

const CUSTOMER = '+821055501234'
let agents: readonly string[]
let number: string
let calls = 0

beforeEach(async () => {
  const world = await callWorld()
  agents = world.agents
  const { prisma } = database()
  const owned = await prisma.phoneNumber.update({
    where: { id: world.phoneNumberId },
    data: { queueId: world.queueId },
  })
  number = owned.number
  await prisma.queueMember.createMany({
    data: agents.map((personId) => ({
      id: `${world.queueId}:${personId}`,
      queueId: world.queueId,
      personId,
    })),
    skipDuplicates: true,
  })
  for (const agentId of agents) {
    await savePresence(clientOf(agentId), agentId, true)
    await setAvailability(agentId, 'available', null)
  }
})

const clients = new Map<string, string>()
function clientOf(agentId: string): string {
  const known = clients.get(agentId) ?? crypto.randomUUID()
  clients.set(agentId, known)
  return known
}

const ring = () => {
  const providerRef = `CA${String(++calls).padStart(32, '0')}`
  return { providerRef, key: `voice:${providerRef}`, from: CUSTOMER, to: number }
}

function joined(instructions: readonly Instruction[]) {
  const [first] = instructions
  if (first?.type !== 'joinConference') throw new Error(`not let in: ${first?.type}`)
  return first
}

async function ringing() {
  const report = ring()
  const { callId, legId } = joined(await receiveInboundCall(report, { locale: 'ko' }))
  await offerNextCall(callId)
  return { callId, legId, providerRef: report.providerRef }
}

async function callOf(callId: string) {
  const stored = await findCall(callId)
  if (!stored) throw new Error('no such call')
  return stored
}

const connect = (report: Parameters<typeof connectBrowserLeg>[0]) =>
  connectBrowserLeg(report, { locale: 'en' })
const heard = (callId: string, legId: string, providerRef: string, fact: LegFact) =>
  absorbLegReport({ key: null, address: { callId, legId, providerRef }, facts: [fact] })

/** The first agent talks with the customer. */
async function talking() {
  const { callId, legId, providerRef } = await ringing()
  const [agentId = ''] = agents
  const intent = randomUUID()
  const own = legOf(await accept(callId, agentId, intent))
  const ref = `${providerRef}agent`
  await connect({ providerRef: ref, agentId, intent })
  await heard(callId, legId, providerRef, { type: 'participant.joined' })
  await heard(callId, own, ref, { type: 'participant.joined' })
  return { callId, agentId, customer: { legId, providerRef }, own: { legId: own, providerRef: ref } }
}

function legOf(commanded: Awaited<ReturnType<typeof commandCall>>): string {
  const legId = 'awaitedLegId' in commanded ? commanded.awaitedLegId : null
  if (!legId) throw new Error('his browser is not awaited')
  return legId
}

const accept = async (callId: string, agentId: string, intent: string = randomUUID()) => {
  const { call } = await callOf(callId)
  const offer = call.offers.find((one) => one.agentId === agentId)
  return commandCall(agentId, callId, { type: 'AcceptOffer', offerId: offer?.id ?? 'none', intent })
}

describe('a customer rings', () => {
  test('and waits in his own conference, with a contact and a ticket, and every free agent is offered the call', async () => {
    const { callId } = await ringing()
    const { call, contactId, ticketId } = await callOf(callId)
    expect(call.offers.map((offer) => offer.agentId).toSorted()).toEqual([...agents].toSorted())
    const ticket = await database().prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
    expect(ticket).toMatchObject({ requesterId: contactId, status: 'open' })
  })

  test('the carrier may repeat its request as often as it likes: one call, one ticket, the same answer', async () => {
    const report = ring()
    const before = await database().prisma.call.count()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => receiveInboundCall(report, { locale: 'ko' })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await database().prisma.call.count()).toBe(before + 1)
  })

  test('a number that is not ours is told so, and nothing is kept of it', async () => {
    const before = await database().prisma.call.count()
    const answer = await receiveInboundCall({ ...ring(), to: '+12025550100' }, { locale: 'en' })
    expect(answer.map((one) => one.type)).toEqual(['say', 'hangUp'])
    expect(await database().prisma.call.count()).toBe(before)
  })

  test('two calls of one stranger at the same moment are of one contact', async () => {
    const from = `+8210${String(Date.now()).slice(-8)}`
    const [one, two] = await Promise.all([
      receiveInboundCall({ ...ring(), from }, { locale: 'ko' }),
      receiveInboundCall({ ...ring(), from }, { locale: 'ko' }),
    ])
    const first = await callOf(joined(one).callId)
    const second = await callOf(joined(two).callId)
    expect(second.contactId).toBe(first.contactId)
  })
})

describe('accepting', () => {
  test('of all who accept in the same instant one wins, and the others are told who, 200 times', async () => {
    for (let race = 0; race < 200; race += 1) {
      // As his browser does all the time: on a busy machine, 200 races outlast a lease.
      for (const agentId of agents) await savePresence(clientOf(agentId), agentId, true)
      const { callId, legId, providerRef } = await ringing()
      const results = await Promise.all(agents.map((agentId) => accept(callId, agentId)))
      const winners = agents.filter((_, index) => 'awaitedLegId' in (results[index] ?? {}))
      expect(winners).toHaveLength(1)
      for (const result of results) {
        if ('refused' in result)
          expect(result).toEqual({ refused: 'offerTaken', detail: { agentId: winners[0] } })
      }
      await absorbLegReport({
        key: null,
        address: { callId, legId, providerRef },
        facts: [{ type: 'leg.ended', reason: 'hungUp' }],
      })
      await absorbLegReport({
        key: null,
        address: {
          callId,
          legId: (await callOf(callId)).call.legs[1]?.id ?? '',
          providerRef: `${providerRef}x`,
        },
        facts: [{ type: 'leg.ended', reason: 'canceled' }],
      })
      expect((await callOf(callId)).call.status).toBe('closed')
    }
  }, 60_000)

  test('the intent lets in that agent’s browser once, and nobody else', async () => {
    const { callId } = await ringing()
    const [agentId = '', other = ''] = agents
    const intent = randomUUID()
    await accept(callId, agentId, intent)
    const report = { providerRef: 'CAbrowser1', agentId, intent }
    expect((await connect({ ...report, agentId: other }))[0]?.type).toBe('hangUp')
    expect((await connect({ ...report, intent: 'guessed' }))[0]?.type).toBe('hangUp')
    const first = await connect(report)
    expect(joined(first).callId).toBe(callId)
    expect(await connect(report)).toEqual(first)
    expect((await connect({ ...report, providerRef: 'CAbrowser2' }))[0]?.type).toBe('hangUp')
  })

  test('a leg that comes before its wish is waited for; one of a wish that was refused is sent away', async () => {
    const { callId } = await ringing()
    const [agentId = '', other = ''] = agents
    const [early, refused] = [randomUUID(), randomUUID()]
    const brought = connect({ providerRef: 'CAearly', agentId, intent: early })
    await accept(callId, agentId, early)
    expect(joined(await brought).callId).toBe(callId)
    expect(await accept(callId, other, refused)).toMatchObject({ refused: 'offerTaken' })
    const turnedAway = await connect({ providerRef: 'CArefused', agentId: other, intent: refused })
    expect(turnedAway).toEqual([{ type: 'hangUp' }])
  })

  test('the call is his once his leg has joined; when it ends he wraps up and the ticket is his', async () => {
    const { callId, legId, providerRef } = await ringing()
    const [agentId = ''] = agents
    const intent = randomUUID()
    const accepted = await accept(callId, agentId, intent)
    const ownLegId = legOf(accepted)
    await connect({ providerRef: 'CAbrowser3', agentId, intent })
    const of = (ref: string, leg: string, event: 'participant.joined') =>
      absorbLegReport({
        key: `${ref}:${event}`,
        address: { callId, legId: leg, providerRef: ref },
        facts: [{ type: event }],
      })
    await of(providerRef, legId, 'participant.joined')
    await of('CAbrowser3', ownLegId, 'participant.joined')
    expect((await callOf(callId)).call).toMatchObject({ ownerId: agentId, waiting: null })
    await commandCall(agentId, callId, { type: 'HangUp' })
    for (const [ref, leg] of [
      [providerRef, legId],
      ['CAbrowser3', ownLegId],
    ] as const) {
      await absorbLegReport({
        key: `${ref}:ended`,
        address: { callId: null, legId: leg, providerRef: ref },
        facts: [{ type: 'leg.ended', reason: 'hungUp' }],
      })
    }
    const { call, ticketId } = await callOf(callId)
    expect(call.status).toBe('closed')
    expect(await database().prisma.wrapUp.count({ where: { callId, personId: agentId } })).toBe(1)
    expect((await database().prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })).assigneeId).toBe(
      agentId,
    )
  })
})

describe('an agent whose last browser is gone', () => {
  test('rings no more; the call rings on for the others', async () => {
    const [agentId = ''] = agents
    const { callId } = await ringing()
    await database().prisma.presence.deleteMany({ where: { personId: agentId } })
    await endPresence(crypto.randomUUID(), agentId)
    const { call } = await callOf(callId)
    expect(call.offers.some((offer) => offer.agentId === agentId)).toBe(false)
    expect(call.offers.length).toBe(agents.length - 1)
  })
})

describe('coming back to a call', () => {
  test('from two tabs at once: one brings the leg, and the other is told and sent away', async () => {
    const { callId, agentId, own } = await talking()
    await heard(callId, own.legId, own.providerRef, { type: 'leg.ended', reason: 'lost' })
    const [first, second] = [randomUUID(), randomUUID()]
    const [one, two] = await Promise.all([
      commandCall(agentId, callId, { type: 'Rejoin', intent: first }).then(legOf),
      commandCall(agentId, callId, { type: 'Rejoin', intent: second }).then(legOf),
    ])
    expect(one).toBe(two)
    const answers = await Promise.all([
      connect({ providerRef: `${own.providerRef}1`, agentId, intent: first }),
      connect({ providerRef: `${own.providerRef}2`, agentId, intent: second }),
    ])
    const told = answers.map((answer) => answer.map(({ type }) => type).join()).toSorted()
    expect(told).toEqual(['joinConference', 'say,hangUp'])
    const winner = answers.findIndex(([first]) => first?.type === 'joinConference') + 1
    expect((await callOf(callId)).providerRefs[one]).toBe(`${own.providerRef}${winner}`)
  })
})

describe('a consult', () => {
  test('lets its target in only when the carrier has said that the customer is on hold', async () => {
    const { callId, agentId, customer } = await talking()
    const [, target = ''] = agents
    await commandCall(agentId, callId, {
      type: 'Invite',
      purpose: 'consult',
      target: { kind: 'agent', agentId: target },
    })
    const intent = randomUUID()
    await accept(callId, target, intent)
    const report = { providerRef: `${customer.providerRef}target`, agentId: target, intent }
    expect(await connect(report)).toEqual([{ type: 'silence' }])
    await heard(callId, customer.legId, customer.providerRef, { type: 'participant.held', held: true })
    expect((await connect(report))[0]?.type).toBe('joinConference')
  })
})

describe('an agent who leaves two outside parties talking', () => {
  test('has his time to finish up at once, and the ticket', async () => {
    const { callId, agentId } = await talking()
    const { prisma } = database()
    // This customer has rung before, at another agent.
    const { ticketId } = await callOf(callId)
    await prisma.ticket.update({ where: { id: ticketId }, data: { assigneeId: null } })
    const target = { kind: 'phone', to: '+821055509876', waitSeconds: 30 } as const
    await commandCall(agentId, callId, { type: 'Invite', purpose: 'conference', target })
    const leg = (await callOf(callId)).call.legs.find(({ role }) => role === 'external')
    const providerRef = `CAexternal${callId}`
    await heard(callId, leg?.id ?? '', providerRef, { type: 'participant.joined' })
    await commandCall(agentId, callId, { type: 'Leave', rest: 'leaveTalking' })
    const { ticket } = await prisma.call.findUniqueOrThrow({
      where: { id: callId },
      include: { ticket: true },
    })
    expect(ticket.assigneeId).toBe(agentId)
    expect(await prisma.wrapUp.count({ where: { callId, personId: agentId, endedAt: null } })).toBe(1)
    expect((await callOf(callId)).call).toMatchObject({ status: 'open', outsideTalk: true })
  })
})

describe('an agent who is revoked in a call', () => {
  test('is out of it at once, and the customer is first in line again', async () => {
    const { callId, agentId, own } = await talking()
    expect(await revokePerson(agentId, 'somebody else')).toBeNull()
    const { call } = await callOf(callId)
    expect(call).toMatchObject({ status: 'open', ownerId: null, waiting: { returned: true } })
    expect(call.legs.find(({ id }) => id === own.legId)?.status).toBe('ending')
    expect(call.legs.some(({ lostAt }) => lostAt !== null)).toBe(false)
    expect(call.legs.find(({ role }) => role === 'customer')?.status).toBe('connected')
  })
})

describe('a colleague called beside a call', () => {
  test('is rung on a second line, about the same ticket; afterwards nobody wraps up and the ticket is no one else’s', async () => {
    const { callId, agentId } = await talking()
    const [, colleague = ''] = agents
    const [intent, his] = [randomUUID(), randomUUID()]
    const placed = await callColleague(agentId, {
      colleague: { kind: 'agent', agentId: colleague },
      intent,
    })
    if ('refused' in placed) throw new Error(placed.refused)
    const { ticketId, call: first } = await callOf(callId)
    expect(first.legs.find((leg) => leg.role === 'customer')?.hold.wanted).toBe(true)
    const internal = await callOf(placed.callId)
    expect(internal).toMatchObject({ ticketId, call: { direction: 'internal', ownerId: agentId } })
    const own = placed.awaitedLegId
    await connect({ providerRef: `${own}a`, agentId, intent })
    await heard(placed.callId, own, `${own}a`, { type: 'participant.joined' })
    const hisLegId = legOf(await accept(placed.callId, colleague, his))
    await connect({ providerRef: `${own}b`, agentId: colleague, intent: his })
    await heard(placed.callId, hisLegId, `${own}b`, { type: 'participant.joined' })
    await database().prisma.ticket.update({ where: { id: ticketId }, data: { assigneeId: null } })
    await commandCall(agentId, placed.callId, { type: 'HangUp' })
    await heard(placed.callId, own, `${own}a`, { type: 'leg.ended', reason: 'hungUp' })
    await heard(placed.callId, hisLegId, `${own}b`, { type: 'leg.ended', reason: 'hungUp' })
    expect((await callOf(placed.callId)).call.status).toBe('closed')
    expect(await database().prisma.wrapUp.count({ where: { callId: placed.callId } })).toBe(0)
    const ticket = await database().prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
    expect(ticket.assigneeId).toBeNull()
  })

  test('needs a call to be about, and somebody who can be rung; refused, the first line is heard as before', async () => {
    const [free = '', colleague = ''] = agents
    const target = { colleague: { kind: 'agent', agentId: colleague }, intent: randomUUID() } as const
    expect(await callColleague(free, target)).toEqual({ refused: 'notOnCall' })
    const { callId, agentId } = await talking()
    await setAvailability(colleague, 'away', null)
    expect(await callColleague(agentId, target)).toEqual({ refused: 'targetUnavailable' })
    const { call } = await callOf(callId)
    expect(call.legs.some((leg) => leg.aside)).toBe(false)
  })
})

describe('a supervisor who monitors', () => {
  test('comes in muted, is busy while he is there, and takes the call over', async () => {
    const { callId, agentId, own } = await talking()
    const [, zoe = ''] = agents
    const intent = randomUUID()
    const wish = { type: 'Monitor', ofAgentId: agentId, mode: 'whisper', intent } as const
    const legId = legOf(await commandCall(zoe, callId, wish))
    const [come] = await connect({ providerRef: `${legId}z`, agentId: zoe, intent })
    expect(come).toEqual({ type: 'joinConference', callId, legId, role: 'supervisor' })
    await heard(callId, legId, `${legId}z`, { type: 'participant.joined' })
    const { call } = await callOf(callId)
    expect(call.legs.find(({ id }) => id === legId)).toMatchObject({
      role: 'supervisor',
      mute: { wanted: false, confirmed: true },
      coaching: { wanted: own.legId, confirmed: null },
    })
    const second = await ringing()
    expect((await callOf(second.callId)).call.offers.some((offer) => offer.agentId === zoe)).toBe(false)
    await commandCall(zoe, callId, { type: 'TakeOver' })
    expect((await callOf(callId)).call).toMatchObject({ ownerId: zoe })
  })

  test('has no call of his own beside it', async () => {
    const { callId, agentId } = await talking()
    const other = await ringing()
    const [, zoe = ''] = agents
    await accept(other.callId, zoe)
    const wish = { type: 'Monitor', ofAgentId: agentId, mode: 'listen', intent: randomUUID() } as const
    expect(await commandCall(zoe, callId, wish)).toEqual({ refused: 'noFreeLine' })
  })
})

describe('an agent who is awaited back', () => {
  test('is rung by nothing else meanwhile', async () => {
    const { callId, agentId, own } = await talking()
    await heard(callId, own.legId, own.providerRef, { type: 'leg.ended', reason: 'lost' })
    const other = await ringing()
    expect((await callOf(other.callId)).call.offers.some((offer) => offer.agentId === agentId)).toBe(false)
  })
})

describe('two lines', () => {
  const allows = async (secondLine: boolean, plan: 'basic' | 'pro' = 'pro') => {
    const { prisma } = database()
    await prisma.organization.updateMany({ data: { plan } })
    await prisma.person.update({ where: { id: agents[0] ?? '' }, data: { secondLine } })
  }
  afterEach(() => allows(false))
  const dial = async (agentId: string) => {
    const { id } = await database().prisma.phoneNumber.findUniqueOrThrow({ where: { number } })
    const intent = randomUUID()
    return placeCall(
      { agentId, to: '010-5550-4321', phoneNumberId: id, intent },
      { country: 'KR', locale: 'ko' },
    )
  }
  const ringsAt = async (callId: string) => (await callOf(callId)).call.offers.map(({ agentId }) => agentId)

  test('after a reload are as they were: the one he heard is heard, the other is on hold', async () => {
    await allows(true)
    const first = await talking()
    const { agentId } = first
    const second = await ringing()
    const own = legOf(await accept(second.callId, agentId))
    await heard(second.callId, own, `${second.providerRef}agent`, { type: 'participant.joined' })
    const lost = { type: 'leg.ended', reason: 'lost' } as const
    await heard(first.callId, first.own.legId, first.own.providerRef, lost)
    await heard(second.callId, own, `${second.providerRef}agent`, lost)
    for (const { callId } of [second, first])
      await commandCall(agentId, callId, { type: 'Rejoin', intent: randomUUID() })
    const asideIn = async (callId: string) => (await callOf(callId)).call.legs.at(-1)?.aside
    expect([await asideIn(first.callId), await asideIn(second.callId)]).toEqual([true, false])
  })

  test('whoever dials with what would be his last line is rung by nothing any more; the call rings at others', async () => {
    await allows(true)
    const { agentId } = await talking()
    const { callId } = await ringing()
    expect(await ringsAt(callId)).toContain(agentId)
    expect(await dial(agentId)).toHaveProperty('callId')
    expect(await ringsAt(callId)).toEqual(agents.filter((one) => one !== agentId))
    expect(await accept(callId, agentId)).toEqual({ refused: 'offerGone' })
  })

  test.each([
    ['pro', false],
    ['basic', true],
  ] as const)(
    'are not for whom the plan (%s) or his own setting (%s) has none: what rings while he dials goes to others',
    async (plan, second) => {
      const [agentId = ''] = agents
      await allows(second, plan)
      const { callId } = await ringing()
      await dial(agentId)
      expect(await ringsAt(callId)).toEqual(agents.filter((one) => one !== agentId))
    },
  )

  test('are for whom both allow them: what rings while he dials rings on, and he may take it while they do', async () => {
    const [agentId = ''] = agents
    await allows(true)
    const { callId } = await ringing()
    await dial(agentId)
    expect(await ringsAt(callId)).toContain(agentId)
    await allows(false)
    expect(await accept(callId, agentId)).toEqual({ refused: 'secondCallOff' })
    await allows(true)
    expect(await accept(callId, agentId)).toHaveProperty('awaitedLegId')
  })
})
