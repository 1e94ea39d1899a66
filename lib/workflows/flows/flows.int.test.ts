import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { findCall } from '#lib/data/calls/findCall.ts'
import { database } from '#lib/data/database.ts'
import { savePresence } from '#lib/data/presence/savePresence.ts'
import { INVARIANTS } from '#lib/domain/calls/invariants.ts'
import type { Flow } from '#lib/domain/flows/flow.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { publishFlow } from '#scripts/testing/publishFlow.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { setAvailability } from '../availability/setAvailability.ts'
import { absorbLegReport } from '../calls/absorbLegReport.ts'
import { commandCall } from '../calls/commandCall.ts'
import { connectBrowserLeg } from '../calls/connectBrowserLeg.ts'
import { receiveInboundCall } from '../calls/receiveInboundCall.ts'
import { revokePerson } from '../people/revokePerson.ts'
import { absorbRecordingReport } from '../recordings/absorbRecordingReport.ts'
import { offerNextCall } from '../routing/offerNextCall.ts'
import { sweepFlows } from '../sweeps/sweepFlows.ts'
import { answerFlow } from './answerFlow.ts'
import { tendFlow } from './tendFlow.ts'

withOwnDatabase()

const CUSTOMER = '+821055501234'
const SAY = [{ locale: 'en', text: 'Hello.' }] as const
let world: Awaited<ReturnType<typeof callWorld>>
let ann: string
let bob: string
let flowId: string
let legs = 0

/** 1: the queue; 2: ann, or a message; 9, or nothing twice: the end. */
function theMenu(): Flow {
  return {
    startId: 'menu',
    nodes: [
      {
        type: 'menu',
        id: 'menu',
        say: SAY,
        choices: [
          { digit: '1', nextId: 'queue' },
          { digit: '2', nextId: 'ann' },
          { digit: '9', nextId: 'bye' },
        ],
        timeoutSeconds: 5,
        tries: 2,
        otherwiseId: 'bye',
      },
      { type: 'queue', id: 'queue', queueId: world.queueId },
      { type: 'agent', id: 'ann', agentId: ann, ringSeconds: 20, otherwiseId: 'message' },
      { type: 'voicemail', id: 'message', say: SAY, maxSeconds: 60, nextId: 'bye' },
      { type: 'say', id: 'bye', say: SAY, nextId: 'end' },
      { type: 'hangUp', id: 'end' },
    ],
  }
}

beforeEach(async () => {
  world = await callWorld()
  ;[ann = '', bob = ''] = world.agents
  flowId = await publishFlow(theMenu())
  await database().prisma.queueMember.create({
    data: { id: `m-${bob}`, queueId: world.queueId, personId: bob },
  })
})

async function free(agentId: string): Promise<void> {
  await savePresence(crypto.randomUUID(), agentId, true)
  await setAvailability(agentId, 'available', null)
}

const newRef = () => `CA${String(++legs).padStart(32, '0')}`

/** A customer rings, at the flow. */
async function rings() {
  const { number } = await database().prisma.phoneNumber.update({
    where: { id: world.phoneNumberId },
    data: { queueId: null, flowId },
  })
  const providerRef = newRef()
  const report = { providerRef, key: `voice:${providerRef}`, from: CUSTOMER, to: number }
  const answer = await receiveInboundCall(report, { locale: 'ko' })
  const leg = await database().prisma.leg.findUniqueOrThrow({ where: { providerRef } })
  return { report, answer, providerRef, callId: leg.callId, legId: leg.id }
}

/** He is there, as the carrier tells of every leg that comes into a conference. */
const joined = (callId: string, legId: string, providerRef: string) =>
  absorbLegReport({
    key: null,
    address: { callId, legId, providerRef },
    facts: [{ type: 'participant.joined' }],
  })

async function callOf(callId: string) {
  const stored = await findCall(callId)
  if (!stored) throw new Error('no such call')
  for (const [law, holds] of Object.entries(INVARIANTS))
    expect([law, holds(stored.call)]).toEqual([law, true])
  return stored.call
}

async function accepts(callId: string, agentId: string): Promise<void> {
  const { offers } = await callOf(callId)
  const offerId = offers.find((one) => one.agentId === agentId)?.id ?? 'none'
  const intent = randomUUID()
  const accepted = await commandCall(agentId, callId, { type: 'AcceptOffer', offerId, intent })
  const providerRef = newRef()
  await connectBrowserLeg({ providerRef, agentId, intent }, { locale: 'ko' })
  await joined(callId, ('awaitedLegId' in accepted && accepted.awaitedLegId) || 'none', providerRef)
}

const jobs = async (task: string, callId: string) =>
  (
    await database().pool.query<{ payload: Record<string, unknown> }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $1 and j.payload->>'callId' = $2`,
      [task, callId],
    )
  ).rows.map((row) => row.payload)
const types = (answer: readonly { readonly type: string }[]) => answer.map(({ type }) => type)

describe('a customer rings at a flow', () => {
  test('and hears its menu at once; the carrier may ask again, and he hears it again', async () => {
    const { report, answer, callId } = await rings()
    expect(answer).toMatchObject([{ type: 'gather', step: 1 }])
    expect(await receiveInboundCall(report, { locale: 'ko' })).toEqual(answer)
    expect(await callOf(callId)).toMatchObject({ flow: { nodeId: 'menu', phase: 'speaking' }, waiting: null })
  })

  test('presses 1 and waits in the queue: whoever serves it has him then', async () => {
    await free(bob)
    const { callId, legId, providerRef } = await rings()
    const answer = await answerFlow({ providerRef, step: 1, digits: '1' })
    expect(answer).toMatchObject([{ type: 'joinConference', callId, legId }])
    await joined(callId, legId, providerRef)
    await offerNextCall(callId)
    await accepts(callId, bob)
    expect(await callOf(callId)).toMatchObject({ ownerId: bob, flow: null, queueId: world.queueId })
  })

  test('told again, or late, what he pressed moves him once, and each is answered by what is so now', async () => {
    const { callId, providerRef } = await rings()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => answerFlow({ providerRef, step: 1, digits: '' })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await callOf(callId)).toMatchObject({ flow: { nodeId: 'menu', tries: 1, step: 2 } })
    await answerFlow({ providerRef, step: 1, digits: '9' })
    expect(await callOf(callId)).toMatchObject({ flow: { nodeId: 'menu', tries: 1, step: 2 } })
  })

  test('says nothing: he is told goodbye, and only then the flow hangs up', async () => {
    const { callId, legId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '' })
    expect(types(await answerFlow({ providerRef, step: 2, digits: '' }))).toEqual(['speak', 'goOn'])
    expect((await callOf(callId)).status).toBe('open')
    expect(await answerFlow({ providerRef, step: 3, digits: '' })).toEqual([{ type: 'hangUp' }])
    const call = await callOf(callId)
    expect(call).toMatchObject({ status: 'closing', endReason: 'hungUp' })
    expect(await jobs('call.hangUp', callId)).toEqual([{ callId, legId }])
  })

  test('a call keeps the version it started with', async () => {
    const { callId, providerRef } = await rings()
    await publishFlow({ startId: 'end', nodes: [{ type: 'hangUp', id: 'end' }] }, flowId)
    expect(types(await answerFlow({ providerRef, step: 1, digits: '' }))).toEqual(['gather'])
    expect((await callOf(callId)).status).toBe('open')
    expect((await rings()).answer).toEqual([{ type: 'hangUp' }])
  })

  test('whose queue is not there any more he is told so, not cut off', async () => {
    const { callId, legId, providerRef } = await rings()
    await database().prisma.queueMember.deleteMany({ where: { queueId: world.queueId } })
    await database().prisma.queue.delete({ where: { id: world.queueId } })
    expect(await answerFlow({ providerRef, step: 1, digits: '1' })).toEqual([{ type: 'silence' }])
    expect(await jobs('call.dismiss', callId)).toEqual([{ callId, legId, message: 'nobodyAvailable' }])
  })
})

describe('a flow that rings at an agent', () => {
  test('gives him the call when he takes it', async () => {
    await free(ann)
    const { callId, legId, providerRef } = await rings()
    expect(types(await answerFlow({ providerRef, step: 1, digits: '2' }))).toEqual(['joinConference'])
    await joined(callId, legId, providerRef)
    await tendFlow(callId)
    await tendFlow(callId)
    expect((await callOf(callId)).offers).toHaveLength(1)
    await accepts(callId, ann)
    expect(await callOf(callId)).toMatchObject({ ownerId: ann, flow: null })
  })

  test('and when he is lost, the customer waits in the desk’s first queue, first in line', async () => {
    await free(ann)
    const { callId, legId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '2' })
    await joined(callId, legId, providerRef)
    await tendFlow(callId)
    await accepts(callId, ann)
    await revokePerson(ann, 'somebody else')
    const call = await callOf(callId)
    expect(call).toMatchObject({ status: 'open', waiting: { returned: true } })
    expect(call.queueId).not.toBeNull()
  })

  test('goes on when he declines: the customer is fetched from the music to what is next', async () => {
    await free(ann)
    const { callId, legId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '2' })
    await tendFlow(callId)
    const { offers } = await callOf(callId)
    await commandCall(ann, callId, { type: 'DeclineOffer', offerId: offers[0]?.id ?? '' })
    await tendFlow(callId)
    expect(await callOf(callId)).toMatchObject({ flow: { nodeId: 'message', phase: 'coming' } })
    expect(await jobs('call.runFlow', callId)).toEqual([{ callId, legId }])
    expect(types(await answerFlow({ providerRef, step: null, digits: '' }))).toEqual([
      'speak',
      'record',
      'goOn',
    ])
  })

  test('goes on at once when he is not there', async () => {
    const { callId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '2' })
    await tendFlow(callId)
    expect(await callOf(callId)).toMatchObject({ offers: [], flow: { nodeId: 'message' } })
  })
})

describe('a message', () => {
  async function leavesMessage() {
    const call = await rings()
    const { callId, providerRef } = call
    await answerFlow({ providerRef, step: 1, digits: '2' })
    await tendFlow(callId)
    await answerFlow({ providerRef, step: null, digits: '' })
    const ref = `RE${callId}`
    const told = (status: 'recording' | 'finished') => ({
      key: `recording:${ref}:${status}`,
      legRef: providerRef,
      providerRef: ref,
      kind: 'voicemail' as const,
      status,
      durationSeconds: status === 'finished' ? 7 : null,
    })
    return { ...call, ref, told }
  }
  const recordings = (callId: string) => database().prisma.recording.findMany({ where: { callId } })
  const left = async (callId: string) =>
    database().prisma.callEvent.count({ where: { callId, type: 'VoicemailLeft' } })

  test('is on the one ticket of its call, and fetched, however its reports come', async () => {
    const { callId, legId, told } = await leavesMessage()
    await absorbRecordingReport(told('finished'))
    await absorbRecordingReport(told('recording'))
    await absorbRecordingReport(told('finished'))
    const [recording, ...others] = await recordings(callId)
    expect(recording).toMatchObject({ kind: 'voicemail', legId, status: 'fetching', durationSeconds: 7 })
    expect(others).toEqual([])
    expect(await left(callId)).toBe(1)
    expect(await database().prisma.ticket.count({ where: { calls: { some: { id: callId } } } })).toBe(1)
  })

  test('whose end was never reported is found by asking, after the customer has gone', async () => {
    const { callId, legId, providerRef, told } = await leavesMessage()
    await absorbRecordingReport(told('recording'))
    await absorbLegReport({
      key: null,
      address: { callId, legId, providerRef },
      facts: [{ type: 'leg.ended', reason: 'hungUp' }],
    })
    expect((await callOf(callId)).status).toBe('closed')
    await absorbRecordingReport({ ...told('finished'), key: null })
    expect(await recordings(callId)).toMatchObject([{ status: 'fetching' }])
    expect(await left(callId)).toBe(1)
  })
})

describe('a transfer to a flow', () => {
  test('frees the agent at once; the customer is fetched to it, and another agent has him by its menu', async () => {
    await free(ann)
    await free(bob)
    const { callId, legId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '2' })
    await joined(callId, legId, providerRef)
    await tendFlow(callId)
    await accepts(callId, ann)

    const target = { kind: 'flow', flowId } as const
    const done = await commandCall(ann, callId, { type: 'Invite', purpose: 'transfer', target })
    expect(done).not.toHaveProperty('refused')
    expect(await callOf(callId)).toMatchObject({ ownerId: null, flow: { phase: 'coming', step: 1 } })
    expect(await jobs('call.runFlow', callId)).toEqual([{ callId, legId }])

    expect(await answerFlow({ providerRef, step: null, digits: '' })).toMatchObject([
      { type: 'gather', step: 1 },
    ])
    await answerFlow({ providerRef, step: 1, digits: '1' })
    await offerNextCall(callId)
    await accepts(callId, bob)
    expect(await callOf(callId)).toMatchObject({ ownerId: bob, flow: null })
  })

  test('that was never published is refused', async () => {
    await free(bob)
    const { callId, legId, providerRef } = await rings()
    await answerFlow({ providerRef, step: 1, digits: '1' })
    await joined(callId, legId, providerRef)
    await offerNextCall(callId)
    await accepts(callId, bob)
    const target = { kind: 'flow', flowId: 'none' } as const
    const done = await commandCall(bob, callId, { type: 'Invite', purpose: 'transfer', target })
    expect(done).toMatchObject({ refused: 'targetUnavailable' })
  })
})

test('a flow of which nothing was heard is found by its deadline, and the customer is fetched to it again', async () => {
  const { callId, legId } = await rings()
  await sweepFlows()
  expect(await jobs('call.runFlow', callId)).toEqual([])
  await database().prisma.call.update({
    where: { id: callId },
    data: { flowUntil: new Date(Date.now() - 60_000) },
  })
  await sweepFlows()
  expect(await jobs('call.runFlow', callId)).toEqual([{ callId, legId }])
  expect(await callOf(callId)).toMatchObject({ flow: { nodeId: 'menu', phase: 'coming' } })
  await sweepFlows()
  expect(await jobs('call.runFlow', callId)).toHaveLength(1)
})
