import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'

/** What the database refuses whoever writes: the last wall behind the core's own laws. */
withOwnDatabase()

let world: Awaited<ReturnType<typeof callWorld>>
let ann: string
let bob: string
const at = new Date()

beforeEach(async () => {
  world = await callWorld()
  ;[ann = '', bob = ''] = world.agents
})

const call = (data: Partial<Prisma.CallUncheckedCreateInput> = {}) => {
  const { phoneNumberId, contactId, ticketId, queueId } = world
  const base = { id: newId(), direction: 'inbound', remoteNumber: '+821', startedAt: at } as const
  return database().prisma.call.create({
    data: { ...base, phoneNumberId, contactId, ticketId, queueId, ...data },
  })
}
const leg = (callId: string, data: Partial<Prisma.LegUncheckedCreateInput> = {}) =>
  database().prisma.leg.create({
    data: { id: newId(), callId, position: 0, role: 'customer', number: '+821', ...data },
  })
const agentLeg = (callId: string, position: number, data: Partial<Prisma.LegUncheckedCreateInput> = {}) =>
  leg(callId, { role: 'agent', agentId: ann, number: null, position, ...data })
const offer = (callId: string, agentId: string, data: Partial<Prisma.OfferUncheckedCreateInput> = {}) =>
  database().prisma.offer.create({
    data: { id: newId(), callId, agentId, madeAt: at, expiresAt: at, ...data },
  })
const over = { status: 'ended', endedAt: at, endReason: 'hungUp' } as const

/** The name of the law that is broken is in what Postgres says; Prisma names the columns of a unique index. */
const breaks = (attempt: Promise<unknown>, law: RegExp) => expect(attempt).rejects.toThrow(law)
const unique = /Unique constraint/

describe('offers', () => {
  test('one agent at most has claimed a call', async () => {
    const { id } = await call()
    const first = await agentLeg(id, 1)
    await offer(id, ann, { status: 'claimed', legId: first.id })
    await breaks(offer(id, bob, { status: 'claimed', legId: first.id }), unique)
  })

  test('an agent is offered one call at a time, of whatever call', async () => {
    await offer((await call()).id, ann)
    const { id } = await call()
    await breaks(offer(id, ann), unique)
    await offer(id, bob)
    await offer(id, ann, { status: 'declined', endedAt: at })
  })

  test('an open one has no end, one that is over has one, a claimed one has its leg', async () => {
    const { id } = await call()
    await breaks(offer(id, ann, { endedAt: at }), /Offer_open_has_no_end/)
    await breaks(offer(id, ann, { status: 'expired' }), /Offer_open_has_no_end/)
    await breaks(offer(id, ann, { status: 'claimed' }), /Offer_claimed_has_its_leg/)
  })
})

describe('legs', () => {
  test('an agent has one live channel in a call, those that are ending aside', async () => {
    const { id } = await call()
    await agentLeg(id, 1, { status: 'ending' })
    await agentLeg(id, 2)
    await breaks(agentLeg(id, 3), unique)
  })

  test('a customer is a phone, an agent is a person, never both or neither', async () => {
    const { id } = await call()
    await breaks(leg(id, { number: null }), /Leg_/)
    await breaks(leg(id, { agentId: ann }), /Leg_/)
    await breaks(leg(id, { role: 'agent' }), /Leg_role_fits_its_endpoint/)
    await breaks(agentLeg(id, 1, { role: 'external' }), /Leg_role_fits_its_endpoint/)
  })

  test('an ended one has its time and reason and is nowhere', async () => {
    const { id } = await call()
    await breaks(leg(id, { status: 'ended' }), /Leg_ended_has_its_end/)
    await breaks(leg(id, { endedAt: at }), /Leg_ended_has_its_end/)
    await breaks(leg(id, { ...over, present: true }), /Leg_ended_is_nowhere/)
    await leg(id, over)
  })
})

describe('calls', () => {
  test('a closed one has its end, an open one has none', async () => {
    await breaks(call({ status: 'closed', endReason: 'hungUp' }), /Call_closed_has_its_end/)
    await breaks(call({ endedAt: at }), /Call_closed_has_its_end/)
    await breaks(call({ status: 'closing' }), /Call_open_has_no_end_reason/)
    await call({ status: 'closed', endReason: 'hungUp', endedAt: at })
  })

  test('only an open one waits, in a queue, and for nobody yet', async () => {
    await breaks(
      call({ waitingSince: at, status: 'closing', endReason: 'hungUp' }),
      /Call_waits_only_while_open/,
    )
    await breaks(call({ waitingSince: at, ownerId: ann }), /Call_waits_in_a_queue_for_nobody_yet/)
    await breaks(call({ waitingSince: at, queueId: null }), /Call_waits_in_a_queue_for_nobody_yet/)
    await breaks(call({ waitingReturned: true }), /Call_returned_only_while_waiting/)
  })

  test('an outside leg is recorded once at a time, and what is stored is complete', async () => {
    const { id } = await call()
    const { id: legId } = await leg(id)
    const recording = (data: Partial<Prisma.RecordingUncheckedCreateInput> = {}) =>
      database().prisma.recording.create({ data: { id: newId(), callId: id, legId, startedAt: at, ...data } })
    await recording()
    await breaks(recording(), unique)
    await recording({ kind: 'voicemail' })
    await breaks(recording({ kind: 'voicemail' }), unique)
    await breaks(recording({ status: 'stored', blobKey: 'k' }), /Recording_stored_is_complete/)
    await breaks(recording({ status: 'failed' }), /Recording_failed_says_why/)
  })
})

describe('the desk', () => {
  test('a number is E.164, of a country', async () => {
    const number = (value: string, country = 'KR') =>
      database().prisma.phoneNumber.create({
        data: { id: newId(), number: value, name: 'n', country, providerRef: newId() },
      })
    for (const wrong of ['01012345678', '+0101234', '+82 10', '+1234567890123456', '']) {
      await breaks(number(wrong), /PhoneNumber_number_is_E164/)
    }
    await breaks(number('+821055550000', 'kr'), /PhoneNumber_country_is_ISO/)
    await number('+821055550000')
  })

  test('a number’s calls go to a queue or to a flow, and a published flow stays as it is', async () => {
    const { prisma } = database()
    const definition = { startId: 'end', nodes: [{ type: 'hangUp', id: 'end' }] }
    const version = { id: newId(), number: 1, definition }
    const { id: flowId } = await prisma.flow.create({
      data: { id: newId(), name: newId(), versions: { create: version } },
    })
    const number = (entry: { queueId?: string; flowId?: string }) =>
      prisma.phoneNumber.create({
        data: {
          id: newId(),
          number: '+821055550001',
          name: 'n',
          country: 'KR',
          providerRef: newId(),
          ...entry,
        },
      })
    await breaks(number({ queueId: world.queueId, flowId }), /PhoneNumber_has_one_entry/)
    await number({ flowId })
    await breaks(
      prisma.flowVersion.update({ where: { id: version.id }, data: { number: 2 } }),
      /a published version of a flow never changes/,
    )
  })

  test('a queue’s member is a person or a team', async () => {
    const { id: teamId } = await database().prisma.team.create({ data: { id: newId(), name: newId() } })
    const member = (who: { personId?: string; teamId?: string }) =>
      database().prisma.queueMember.create({ data: { id: newId(), queueId: world.queueId, ...who } })
    await breaks(member({}), /QueueMember_is_a_person_or_a_team/)
    await breaks(member({ personId: ann, teamId }), /QueueMember_is_a_person_or_a_team/)
    await member({ personId: ann })
    await member({ teamId })
  })

  test('nobody is somebody else by the case of his address', async () => {
    const create = database().prisma.person.create({
      data: { id: newId(), name: 'x', email: 'X@example.test' },
    })
    await breaks(create, /Person_email_is_lower_case/)
  })
})

describe('what is asked for every few seconds', () => {
  const plan = async (sql: string) => {
    const { pool } = database()
    const client = await pool.connect()
    try {
      // An empty table is read whole whatever the indexes; this asks which index could be used.
      await client.query('begin; set local enable_seqscan = off')
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test.each([
    ['open calls', `select * from "Call" where status <> 'closed' order by "startedAt", id`, 'Call_open'],
    [
      'who waits in a queue, who came back first',
      `select * from "Call" where "queueId" = 'q' and "waitingSince" is not null order by "waitingReturned" desc, "waitingSince"`,
      'Call_waiting',
    ],
    ['flows of which nothing was heard', `select * from "Call" where "flowUntil" < now()`, 'Call_in_a_flow'],
    ['an agent’s live legs', `select * from "Leg" where "agentId" = 'a' and status <> 'ended'`, 'Leg_live'],
    ['three letters of a name', `select * from "Contact" where name ilike '%김철수%'`, 'Contact_name_search'],
    [
      'digits of a number',
      `select * from "ContactPhone" where number like '%5678%'`,
      'ContactPhone_number_search',
    ],
    ['words of a subject', `select * from "Ticket" where subject ilike '%refund%'`, 'Ticket_subject_search'],
    [
      'the next page of tickets',
      `select * from "Ticket" where ("updatedAt", id) < (now(), 5) order by "updatedAt" desc, id desc limit 50`,
      'Ticket_updatedAt_id_idx',
    ],
  ])('%s: by index', async (_, sql, index) => {
    expect(await plan(sql)).toContain(index)
  })
})
