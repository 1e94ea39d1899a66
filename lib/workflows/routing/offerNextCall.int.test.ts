import { beforeEach, expect, test } from 'vitest'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { deletePresence } from '#lib/data/presence/deletePresence.ts'
import { savePresence } from '#lib/data/presence/savePresence.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { setAvailability } from '../availability/setAvailability.ts'
import { absorbFact } from '../calls/absorbFact.ts'
import { commandCall } from '../calls/commandCall.ts'
import { offerNextCall } from './offerNextCall.ts'

withOwnDatabase()

let world: Awaited<ReturnType<typeof callWorld>>
let ann: string
let bob: string

beforeEach(async () => {
  world = await callWorld()
  ;[ann = '', bob = ''] = world.agents
  await database().prisma.queueMember.createMany({
    data: world.agents.map((personId) => ({ id: newId(), queueId: world.queueId, personId })),
  })
})

async function waitingCall(): Promise<string> {
  const { queueId, phoneNumberId, contactId, ticketId } = world
  const [callId, from, now] = [newId(), '+821055501234', Date.now()]
  await inTransaction(async (tx) => {
    insertCall(tx, openInbound({ callId, from, queueId, maxWaitSeconds: 60 }, { now, newId }), {
      phoneNumberId,
      remoteNumber: from,
      contactId,
      ticketId,
      lastHeardAt: now,
    })
  })
  return callId
}

async function seat(agentId: string): Promise<string> {
  const clientId = crypto.randomUUID()
  await savePresence(clientId, agentId, true)
  await setAvailability(agentId, 'available', null)
  return clientId
}

const skipsOf = async (callId: string, agentId: string) =>
  (await database().prisma.skip.findMany({ where: { callId, agentId }, orderBy: { at: 'asc' } })).map(
    ({ reason }) => reason,
  )
const offersOf = (callId: string, agentId: string) =>
  database().prisma.offer.findMany({ where: { callId, agentId } })

test('for each agent it is kept that he was offered the call, or why not', async () => {
  await seat(ann)
  const callId = await waitingCall()
  await offerNextCall(callId)
  expect(await offersOf(callId, ann)).toHaveLength(1)
  expect(await skipsOf(callId, ann)).toEqual([])
  expect(await offersOf(callId, bob)).toEqual([])
  expect(await skipsOf(callId, bob)).toEqual(['offline'])
})

test('a call nobody can take keeps why, once however often it is considered, and again when the reason changes', async () => {
  const tab = await seat(ann)
  await deletePresence(tab)
  const callId = await waitingCall()
  for (let i = 0; i < 3; i++) await offerNextCall(callId)
  expect(await skipsOf(callId, ann)).toEqual(['unreachable'])
  await setAvailability(ann, 'away', 'lunch')
  for (let i = 0; i < 3; i++) await offerNextCall(callId)
  expect(await skipsOf(callId, ann)).toEqual(['unreachable', 'away'])
})

test('who has a call, or is being rung by another one, was busy; whom this one rings at was not skipped', async () => {
  await seat(ann)
  const [first, second] = [await waitingCall(), await waitingCall()]
  await offerNextCall(first)
  await offerNextCall(second)
  expect(await skipsOf(second, ann)).toEqual(['busy'])
  await offerNextCall(first)
  expect(await skipsOf(first, ann)).toEqual([])
})

test('who has turned the call down is passed over for it while it rings at somebody else', async () => {
  await seat(ann)
  await seat(bob)
  const callId = await waitingCall()
  await offerNextCall(callId)
  const [offer] = await offersOf(callId, ann)
  await commandCall(ann, callId, { type: 'DeclineOffer', offerId: offer?.id ?? '' })
  await offerNextCall(callId)
  expect(await offersOf(callId, ann)).toHaveLength(1)
  expect(await skipsOf(callId, ann)).toEqual(['declined'])
})

test('calls that look for agents at the same moment ring at different ones, or wait, and nothing fails', async () => {
  await seat(ann)
  await seat(bob)
  for (let race = 0; race < 20; race++) {
    const calls = await Promise.all(Array.from({ length: 4 }, waitingCall))
    await Promise.all(calls.map((callId) => offerNextCall(callId)))
    const open = await database().prisma.offer.findMany({
      where: { callId: { in: calls }, status: 'ringing' },
    })
    expect(open.map(({ agentId }) => agentId).toSorted()).toEqual([ann, bob].toSorted())
    for (const callId of calls) await absorbFact(callId, { type: 'wait.expired' })
  }
})
