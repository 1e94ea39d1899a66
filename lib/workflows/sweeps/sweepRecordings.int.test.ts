import { expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { absorbRecordingReport } from '../recordings/absorbRecordingReport.ts'
import { sweepRecordings } from './sweepRecordings.ts'

withOwnDatabase()

/** A channel that talked and ended this long ago. */
async function leg(endedMsAgo: number) {
  const { phoneNumberId, contactId, ticketId } = await callWorld()
  const { prisma } = database()
  const [callId, legId, legRef] = [newId(), newId(), `CA${newId()}`]
  const endedAt = new Date(Date.now() - endedMsAgo)
  await prisma.call.create({
    data: {
      id: callId,
      direction: 'inbound',
      status: 'closed',
      endReason: 'hungUp',
      phoneNumberId,
      remoteNumber: '+821055501234',
      contactId,
      ticketId,
      startedAt: endedAt,
      answeredAt: endedAt,
      endedAt,
      legs: {
        create: {
          id: legId,
          position: 0,
          role: 'customer',
          number: '+821055501234',
          status: 'ended',
          endReason: 'hungUp',
          connectedAt: endedAt,
          endedAt,
          providerRef: legRef,
        },
      },
    },
  })
  return { callId, legId, legRef, endedAt }
}

/** A recording of it that runs as far as we know. */
async function recording(endedMsAgo: number): Promise<string> {
  const { callId, legId, endedAt } = await leg(endedMsAgo)
  const providerRef = `RE${newId()}`
  await database().prisma.recording.create({
    data: { id: newId(), callId, legId, providerRef, startedAt: endedAt },
  })
  return providerRef
}

type Outcome = { status: 'recording' | 'finished' | 'absent'; durationSeconds: number | null }
const sweep = (outcome: Outcome, at: (legRef: string) => string[] = () => []) =>
  sweepRecordings({
    findRecording: async () => outcome,
    listRecordings: async (legRef) => at(legRef).map((providerRef) => ({ providerRef, ...outcome })),
  })

const statusOf = async (providerRef: string) =>
  (await database().prisma.recording.findUniqueOrThrow({ where: { providerRef } })).status
const jobs = async () =>
  (
    await database().pool.query<{ count: number }>(
      `select count(*)::int as "count" from graphile_worker.jobs where task_identifier = 'recording.fetch'`,
    )
  ).rows[0]?.count

test('a recording whose end was never reported is asked for, and fetched once it is whole', async () => {
  const providerRef = await recording(60_000)
  await sweep({ status: 'recording', durationSeconds: null })
  expect([await statusOf(providerRef), await jobs()]).toEqual(['recording', 0])
  await sweep({ status: 'finished', durationSeconds: 7 })
  expect([await statusOf(providerRef), await jobs()]).toEqual(['fetching', 1])
})

test('one that the carrier does not have is absent, and a leg that has just ended is left to its report', async () => {
  const [gone, young] = [await recording(60_000), await recording(0)]
  await sweep({ status: 'absent', durationSeconds: null })
  expect([await statusOf(gone), await statusOf(young)]).toEqual(['absent', 'recording'])
})

test('a recording of which nobody told us is found at its channel and fetched, once', async () => {
  const { legRef, legId } = await leg(60_000)
  const [providerRef, before] = [`RE${newId()}`, await jobs()]
  for (let round = 0; round < 2; round += 1)
    await sweep({ status: 'finished', durationSeconds: 7 }, (ref) => (ref === legRef ? [providerRef] : []))
  expect(await database().prisma.recording.findMany({ where: { legId } })).toMatchObject([
    { providerRef, kind: 'talk', status: 'fetching', durationSeconds: 7 },
  ])
  expect(await jobs()).toBe((before ?? 0) + 1)
})

test('the answer to our asking and the first report of a recording, at the same moment, are one recording', async () => {
  const legs = await Promise.all(Array.from({ length: 40 }, () => leg(0)))
  const running = { kind: 'talk', status: 'recording', durationSeconds: null } as const
  await Promise.all(
    legs.flatMap(({ legRef }) => {
      const report = { legRef, providerRef: `RE${legRef}`, ...running }
      return [
        absorbRecordingReport({ key: null, ...report }),
        absorbRecordingReport({ key: newId(), ...report }),
      ]
    }),
  )
  const count = await database().prisma.recording.count({
    where: { legId: { in: legs.map(({ legId }) => legId) } },
  })
  expect(count).toBe(legs.length)
})
