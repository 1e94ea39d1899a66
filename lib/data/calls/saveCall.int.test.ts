import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Call } from '#lib/domain/calls/call.ts'
import type { Command } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'
import { evolve } from '#lib/domain/calls/evolve.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { openOutbound } from '#lib/domain/calls/openOutbound.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { database } from '../database.ts'
import { inTransaction } from '../inTransaction.ts'
import { newId } from '../newId.ts'
import { findCall } from './findCall.ts'
import { insertCall } from './insertCall.ts'
import { listOpenCalls } from './listOpenCalls.ts'
import { lockCall } from './lockCall.ts'
import { lockCallByProviderRef } from './lockCallByProviderRef.ts'
import { saveCall } from './saveCall.ts'

withOwnDatabase()

type World = Awaited<ReturnType<typeof callWorld>>
let world: World
let clock = Date.parse('2026-11-23T09:00:00Z')
const ctx = () => {
  clock += 137
  return { now: clock, newId, plan: 'pro' as const }
}

beforeAll(async () => {
  world = await callWorld()
})

function surroundings({ phoneNumberId, contactId, ticketId }: World) {
  return { phoneNumberId, contactId, ticketId, remoteNumber: '+821012345678', lastHeardAt: clock }
}

function inbound({ queueId }: World): Decision {
  return openInbound({ callId: newId(), from: '+821012345678', queueId, maxWaitSeconds: 60 }, ctx())
}

function outbound({ queueId, agents: [agentId = ''] }: World): Decision {
  return openOutbound({ callId: newId(), agentId, to: '+821012345678', queueId }, ctx())
}

function open(decision: Decision, at = world) {
  return inTransaction(async (tx) => insertCall(tx, decision, surroundings(at)))
}

/** Offers have no order of their own. */
function sorted(call: Call | undefined) {
  return call && { ...call, offers: call.offers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** Everything that could be wished or reported of this call now. */
function inputs(call: Call, agents: readonly string[]): (Command | Fact)[] {
  const legs = call.legs.map(({ id: legId }) => legId)
  const offers = call.offers.map(({ id: offerId }) => offerId)
  return [
    { type: 'OfferCall', agentIds: agents, ringSeconds: 20 },
    { type: 'wait.expired' },
    ...agents.flatMap((agentId): (Command | Fact)[] => [
      { type: 'Rejoin', agentId },
      { type: 'Mute', agentId },
      { type: 'Unmute', agentId },
      { type: 'HangUp', agentId },
      { type: 'agent.unreachable', agentId },
      { type: 'rejoin.expired', agentId },
      { type: 'PauseRecording', agentId },
      { type: 'ResumeRecording', agentId },
      { type: 'BackToCustomer', agentId },
      { type: 'CompleteTransfer', agentId },
      { type: 'MakeConference', agentId },
      { type: 'Leave', agentId },
      { type: 'PutAside', agentId },
      { type: 'TakeUp', agentId },
      ...invitations(agentId, agents),
      ...legs.flatMap((legId): Command[] => [
        { type: 'Hold', agentId, legId },
        { type: 'Resume', agentId, legId },
      ]),
      ...offers.flatMap((offerId): Command[] => [
        { type: 'AcceptOffer', agentId, offerId },
        { type: 'DeclineOffer', agentId, offerId },
      ]),
    ]),
    ...offers.map((offerId): Fact => ({ type: 'offer.expired', offerId })),
    ...legs.flatMap((legId): Fact[] => [
      { type: 'leg.ringing', legId },
      { type: 'leg.connected', legId },
      { type: 'leg.ended', legId, reason: 'hungUp' },
      { type: 'participant.joined', legId },
      { type: 'participant.joined', legId },
      { type: 'participant.left', legId },
      { type: 'participant.held', legId, held: true },
      { type: 'participant.held', legId, held: false },
      { type: 'participant.muted', legId, muted: true },
      { type: 'arrival.expired', legId },
    ]),
  ]
}

function invitations(agentId: string, agentIds: readonly string[]): Command[] {
  const phone = { kind: 'phone', number: '+82299998888' } as const
  const team = { kind: 'team', teamId: 'sales' } as const
  return (['transfer', 'consult', 'conference'] as const).flatMap((purpose): Command[] => [
    { type: 'Invite', agentId, purpose, target: phone, agentIds: [], ringSeconds: 0 },
    { type: 'Invite', agentId, purpose, target: team, agentIds, ringSeconds: 20 },
  ])
}

function answer(call: Call, input: Command | Fact): Decision {
  const decision = input.type.includes('.')
    ? absorb(call, input as Fact, ctx())
    : decide(call, input as Command, ctx())
  return 'refused' in decision ? { events: [], effects: [] } : decision
}

describe('a call that is saved and read again', () => {
  test('is the same call, whatever happens to it', { timeout: 120_000 }, async () => {
    const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.boolean(), walks, async (isInbound, steps) => {
        const here = await callWorld()
        let stored = await open(isInbound ? inbound(here) : outbound(here), here)
        for (const step of steps) {
          const possible = inputs(stored.call, here.agents)
          const input = possible[step % possible.length]
          if (!input) continue
          stored = await inTransaction(async (tx) => {
            const locked = await lockCall(tx, stored.call.id)
            expect(sorted(locked?.call)).toEqual(sorted(stored.call))
            return saveCall(tx, stored, answer(stored.call, input))
          })
        }
        expect(sorted((await findCall(stored.call.id))?.call)).toEqual(sorted(stored.call))
        const events = await database().prisma.callEvent.findMany({
          where: { callId: stored.call.id },
          orderBy: { seq: 'asc' },
        })
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
        expect(events.length).toBe(stored.call.version)
      }),
      { numRuns: 60 },
    )
  })

  test('its timeline, folded again, is the call', async () => {
    let stored = await open(inbound(world))
    for (let step = 0; step < 40; step += 1) {
      const possible = inputs(stored.call, world.agents)
      const input = possible[(step * 7) % possible.length]
      if (!input) continue
      stored = await inTransaction(async (tx) => saveCall(tx, stored, answer(stored.call, input)))
    }
    const rows = await database().prisma.callEvent.findMany({
      where: { callId: stored.call.id },
      orderBy: { seq: 'asc' },
    })
    const events = rows.map(
      ({ type, at, data }) => ({ type, at: at.getTime(), ...(data as object) }) as never,
    )
    const first = inbound(world).events[0]
    const folded = events.reduce(evolve, first?.type === 'CallOpened' ? first.call : (undefined as never))
    expect({ ...folded, version: stored.call.version }).toEqual(stored.call)
  })
})

describe('locks', () => {
  test('who waited for the lock sees what its last holder did', async () => {
    const { call } = await open(inbound(world))
    const customer = call.legs[0]?.id ?? ''
    const first = Promise.withResolvers<void>()
    const holder = inTransaction(async (tx) => {
      const locked = await lockCall(tx, call.id)
      if (!locked) throw new Error('no such call')
      first.resolve()
      // Long enough for the other to have asked and to wait.
      await tx.run({ name: 'test.sleep', text: 'select pg_sleep(0.1)::text' }, [])
      saveCall(tx, locked, answer(locked.call, { type: 'leg.connected', legId: customer }))
    })
    await first.promise
    const seen = await inTransaction((tx) => lockCall(tx, call.id))
    await holder
    expect(seen?.call.legs[0]?.status).toBe('connected')
    expect(seen?.call.version).toBe(2)
  })

  test('two that save the same version: one fails and nothing of it is kept', async () => {
    const stored = await open(inbound(world))
    const legId = stored.call.legs[0]?.id ?? ''
    const save = (fact: Fact) => inTransaction(async (tx) => saveCall(tx, stored, answer(stored.call, fact)))
    await save({ type: 'leg.ringing', legId })
    await expect(save({ type: 'leg.connected', legId })).rejects.toMatchObject({ code: '23505' })
    expect((await findCall(stored.call.id))?.call.legs[0]?.status).toBe('ringing')
  })
})

describe('the carrier’s ids', () => {
  test('find the call and the leg, from the moment they are saved', async () => {
    const stored = await open(outbound(world))
    const [customer, agent] = stored.call.legs.map(({ id }) => id)
    const ref = newId()
    expect(await inTransaction((tx) => lockCallByProviderRef(tx, ref))).toBeNull()
    await inTransaction(async (tx) => {
      saveCall(tx, stored, { events: [] }, { providerRefs: { [customer ?? '']: ref } })
    })
    const found = await inTransaction((tx) => lockCallByProviderRef(tx, ref))
    expect(found?.call).toEqual(stored.call)
    expect(found?.legId).toBe(customer)
    expect(found?.providerRefs).toEqual({ [customer ?? '']: ref })
    expect(agent).toBeDefined()
  })

  test('hearing of a call is kept, and never moves back', async () => {
    const stored = await open(inbound(world))
    const hear = (heardAt: number) =>
      inTransaction(async (tx) => {
        const locked = await lockCall(tx, stored.call.id)
        return locked && saveCall(tx, locked, { events: [] }, { heardAt })
      })
    await hear(stored.lastHeardAt + 5000)
    await hear(stored.lastHeardAt + 3000)
    expect((await findCall(stored.call.id))?.lastHeardAt).toBe(stored.lastHeardAt + 5000)
  })
})

test('open calls are listed, closed ones are not', async () => {
  const going = await open(inbound(world))
  const over = await open(inbound(world))
  const legId = over.call.legs[0]?.id ?? ''
  await inTransaction(async (tx) =>
    saveCall(tx, over, answer(over.call, { type: 'leg.ended', legId, reason: 'hungUp' })),
  )
  const ids = (await listOpenCalls()).map(({ call }) => call.id)
  expect(ids).toContain(going.call.id)
  expect(ids).not.toContain(over.call.id)
})
