import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findCall } from '#lib/data/calls/findCall.ts'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { newId } from '#lib/data/newId.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { setAvailability } from '#lib/workflows/availability/setAvailability.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import { commandCall } from '#lib/workflows/calls/commandCall.ts'
import { relayDigit } from '#lib/workflows/calls/relayDigit.ts'
import { revokePerson } from '#lib/workflows/people/revokePerson.ts'
import { offerNextCall } from '#lib/workflows/routing/offerNextCall.ts'
import { asPerson } from '#scripts/testing/asPerson.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { startRealtime } from '#scripts/testing/startRealtime.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'

const { url } = withOwnDatabase()
type Browser = ReturnType<Awaited<ReturnType<typeof startRealtime>>['browser']>
let realtime: Awaited<ReturnType<typeof startRealtime>>
const open: Browser[] = []

beforeAll(() => {
  process.env.SESSION_SECRET = 'a secret that is only for the tests'
})
beforeEach(async () => {
  realtime = await startRealtime(url())
})
afterEach(async () => {
  for (const { socket } of open.splice(0)) socket.close()
  await realtime.close()
})
afterAll(() => expect(open).toEqual([]))

async function seated(role: 'agent' | 'admin' = 'agent') {
  const person = await asPerson(role)
  const browser = await realtime.connected(person.cookie)
  open.push(browser)
  return { ...person, ...browser }
}
type Seated = Awaited<ReturnType<typeof seated>>

const ready = (agent: Seated) => agent.socket.emitWithAck('presence', { clientId: randomUUID(), ready: true })
const kinds = (agent: Seated) => agent.heard.map(({ event }) => event.kind)
const callsHeard = (agent: Seated) =>
  agent.heard.flatMap(({ event }) => (event.kind === 'call' ? [event.snapshot] : []))
/** Waits until the agent has heard of everything that was said before. */
async function settled(agent: Seated) {
  const desks = () => kinds(agent).filter((kind) => kind === 'desk').length
  const before = desks()
  await inTransaction(async (tx) => noteLive(tx, { kind: 'desk', id: agent.id }))
  await vi.waitFor(() => expect(desks()).toBeGreaterThan(before))
}

/** A caller waits in a queue that these agents serve. */
async function caller(members: readonly Seated[]) {
  const world = await callWorld()
  const { queueId, phoneNumberId, contactId, ticketId } = world
  await database().prisma.queueMember.createMany({
    data: members.map(({ id: personId }) => ({ id: newId(), queueId, personId })),
  })
  const from = '+821012345678'
  const wait = async (callId = newId()) => {
    const now = Date.now()
    await inTransaction(async (tx) => {
      insertCall(tx, openInbound({ callId, from, queueId, maxWaitSeconds: 60 }, { now, newId }), {
        phoneNumberId,
        remoteNumber: from,
        contactId,
        ticketId,
        lastHeardAt: now,
      })
      noteLive(tx, { kind: 'call', id: callId })
    })
    return callId
  }
  return { ...world, wait }
}

/** Takes calls of the queues he serves by now. */
async function onDuty(agent: Seated) {
  // Rooms follow from the membership at the moment of connecting.
  agent.socket.disconnect().connect()
  await vi.waitFor(() => expect(agent.socket.connected).toBe(true))
  await ready(agent)
  await setAvailability(agent.id, 'available', null)
}

/** Everybody in the call is gone. */
async function over(callId: string) {
  for (let leg = 0; leg < 2; leg += 1) {
    const legId = (await findCall(callId))?.call.legs[leg]?.id ?? ''
    await absorbFact(callId, { type: 'leg.ended', legId, reason: 'hungUp' })
  }
}

describe('who hears what', () => {
  test('of two who accept in the same instant the loser is told at once who took it, 200 times', async () => {
    const both = [await seated(), await seated()]
    const { wait } = await caller(both)
    for (const agent of both) await onDuty(agent)
    for (let race = 0; race < 200; race += 1) {
      // As a tab does, before its lease runs out.
      if (race % 20 === 0) for (const agent of both) await ready(agent)
      const callId = await wait()
      await offerNextCall(callId)
      const { offers } = (await findCall(callId))?.call ?? { offers: [] }
      const answers = await Promise.all(
        both.map(({ id }) => {
          const offerId = offers.find(({ agentId }) => agentId === id)?.id ?? ''
          return commandCall(id, callId, { type: 'AcceptOffer', offerId, intent: randomUUID() })
        }),
      )
      const at = performance.now()
      const winner = both.find((_, index) => 'awaitedLegId' in (answers[index] ?? {}))
      const loser = both.find((one) => one !== winner)
      if (!winner || !loser) throw new Error('nobody won, or both')
      expect(answers[both.indexOf(loser)]).toEqual({ refused: 'offerTaken', detail: { agentId: winner.id } })
      const ended = (agent: Seated) =>
        agent.heard.flatMap(({ event }) =>
          event.kind === 'offerEnded' && event.callId === callId ? [event] : [],
        )
      await vi.waitFor(
        () => expect(ended(loser)).toMatchObject([{ reason: 'takenByOther', takenBy: winner.name }]),
        { interval: 5 },
      )
      expect(performance.now() - at).toBeLessThan(1_000)
      expect(ended(winner)).toEqual([])
      await over(callId)
    }
  }, 60_000)

  test('a call that waits is heard by its queue, that rings by whom it rings at, that is taken by all who saw it', async () => {
    const [ann, bob, stranger] = [await seated(), await seated(), await seated()]
    const { wait } = await caller([ann, bob])
    for (const agent of [ann, bob]) await onDuty(agent)
    const callId = await wait()
    await offerNextCall(callId)
    await vi.waitFor(() => {
      for (const agent of [ann, bob]) expect(callsHeard(agent).at(-1)?.offers.length).toBe(2)
    })
    const offerId = callsHeard(ann)
      .at(-1)
      ?.offers.find((offer) => offer.agentId === ann.id)?.id
    await commandCall(ann.id, callId, { type: 'AcceptOffer', offerId: offerId ?? '', intent: randomUUID() })
    await vi.waitFor(() => {
      const ended = bob.heard.flatMap(({ event }) => (event.kind === 'offerEnded' ? [event] : []))
      expect(ended).toMatchObject([
        { callId, outcome: 'withdrawn', reason: 'takenByOther', takenBy: ann.name },
      ])
      for (const agent of [ann, bob])
        expect(callsHeard(agent).at(-1)?.offers).toMatchObject([{ agentId: ann.id, status: 'claimed' }])
    })
    await settled(stranger)
    expect(new Set(kinds(stranger))).toEqual(new Set(['desk']))
    expect(kinds(ann)).not.toContain('offerEnded')
    const { seq } = ann.heard.at(-1) ?? { seq: 0 }
    expect(ann.heard.map((one) => one.seq).slice(-seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1))
  })

  test('a key is heard in the agent’s own browsers and nowhere else; nobody presses one in a call he is not in', async () => {
    const [ann, bob] = [await seated(), await seated()]
    const { wait } = await caller([ann, bob])
    for (const agent of [ann, bob]) await onDuty(agent)
    const callId = await wait()
    await offerNextCall(callId)
    const offer = async () => (await findCall(callId))?.call.offers.find((one) => one.agentId === ann.id)
    const offerId = (await offer())?.id ?? ''
    await commandCall(ann.id, callId, { type: 'AcceptOffer', offerId, intent: randomUUID() })
    const legId = (await offer())?.legId ?? ''
    const press = (agent: Seated) => relayDigit({ callId, agentId: agent.id, digit: '7' })
    expect(await press(ann)).toMatchObject({ refused: 'notOnCall' })
    await absorbFact(callId, { type: 'participant.joined', legId })
    const laptop = await realtime.connected(ann.cookie)
    open.push(laptop)
    expect(await press(bob)).toMatchObject({ refused: 'notOnCall' })
    expect(await press(ann)).toBeNull()
    await vi.waitFor(() =>
      expect(laptop.heard.map(({ event }) => event)).toContainEqual({ kind: 'digit', callId, digit: '7' }),
    )
    await settled(bob)
    expect(kinds(bob)).not.toContain('digit')
    await over(callId)
  })

  test('a ticket is heard by every desk, a desk by its agent alone', async () => {
    const [ann, bob] = [await seated(), await seated()]
    const { ticketId, contactId } = await callWorld()
    await inTransaction(async (tx) => {
      noteLive(tx, { kind: 'ticket', id: String(ticketId) })
      noteLive(tx, { kind: 'contact', id: contactId })
      noteLive(tx, { kind: 'desk', id: ann.id })
    })
    await vi.waitFor(() => expect(kinds(ann).toSorted()).toEqual(['contact', 'desk', 'ticket']))
    await settled(bob)
    expect(kinds(bob).toSorted()).toEqual(['contact', 'desk', 'ticket'])
    expect(bob.heard.map(({ event }) => event).find((event) => event.kind === 'desk')?.snapshot.agentId).toBe(
      bob.id,
    )
  })

  test('a hundred changes of one moment are read and told as few', async () => {
    const ann = await seated()
    const { ticketId } = await callWorld()
    await inTransaction(async (tx) => {
      for (let i = 0; i < 100; i++)
        tx.send({ name: 'test.note', text: `select pg_notify('live', $1)` }, [
          JSON.stringify({ kind: 'ticket', id: String(ticketId), i }),
        ])
    })
    await settled(ann)
    expect(kinds(ann).filter((kind) => kind === 'ticket').length).toBeLessThan(5)
  })

  test('a note nobody understands harms nobody', async () => {
    const ann = await seated()
    const { pool } = database()
    for (const text of [
      '',
      '{',
      '{"kind":"call"}',
      '{"kind":"new","id":"1"}',
      '[]',
      '{"kind":"ticket","id":"x"}',
    ])
      await pool.query(`select pg_notify('live', $1)`, [text])
    await settled(ann)
    expect(ann.socket.connected).toBe(true)
  })
})

describe('a revoked person', () => {
  test('is disconnected within a second, in every tab, and cannot come back; others stay', async () => {
    const [admin, ann] = [await seated('admin'), await seated()]
    const second = await realtime.connected(ann.cookie)
    open.push(second)
    const at = performance.now()
    await revokePerson(ann.id, admin.id)
    await vi.waitFor(() => {
      expect(ann.disconnects).toEqual(['io server disconnect'])
      expect(second.disconnects).toEqual(['io server disconnect'])
    })
    expect(performance.now() - at).toBeLessThan(1000)
    await expect(realtime.connected(ann.cookie)).rejects.toThrow('unauthenticated')
    expect(admin.socket.connected).toBe(true)
  })

  test('is not let in by a handshake that had begun before', async () => {
    const admin = await seated('admin')
    for (let i = 0; i < 10; i++) {
      const ann = await asPerson()
      const late = realtime.browser(ann.cookie)
      open.push(late)
      const turnedAway = new Promise((resolve) => {
        late.socket.once('connect_error', resolve).once('disconnect', resolve)
      })
      // At another moment of the handshake each time.
      await new Promise((resolve) => setTimeout(resolve, i * 2))
      await revokePerson(ann.id, admin.id)
      await turnedAway
      expect(realtime.agents()).not.toContain(ann.id)
    }
  })
})

describe('when the line to the database breaks', () => {
  test('it is made again, every browser is told to fetch anew, and news arrive as before', async () => {
    const ann = await seated()
    await settled(ann)
    const { seq } = ann.heard.at(-1) ?? { seq: 0 }
    const { ticketId } = await callWorld()
    await database().pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sidetone-live'
        and datname = current_database()`,
    )
    // Said while nobody listens: lost, and that is what the refetch is for.
    await inTransaction(async (tx) => noteLive(tx, { kind: 'ticket', id: String(ticketId) }))
    await vi.waitFor(() => expect(ann.heard.at(-1)?.seq).toBeGreaterThan(seq + 1), 5000)
    expect(ann.heard.at(-1)?.event.kind).toBe('desk')
    await inTransaction(async (tx) => noteLive(tx, { kind: 'ticket', id: String(ticketId) }))
    await vi.waitFor(() => expect(kinds(ann)).toContain('ticket'))
    expect(ann.socket.connected).toBe(true)
  })
})
