import { expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { sweepRecordings } from './sweepRecordings.ts'

withOwnDatabase()

/** A recording that runs as far as we know, of a leg that ended this long ago. */
async function recording(endedMsAgo: number): Promise<string> {
  const { phoneNumberId, contactId, ticketId } = await callWorld()
  const { prisma } = database()
  const [callId, legId, providerRef] = [newId(), newId(), `RE${newId()}`]
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
      endedAt,
      legs: {
        create: {
          id: legId,
          position: 0,
          role: 'customer',
          number: '+821055501234',
          status: 'ended',
          endReason: 'hungUp',
          endedAt,
        },
      },
    },
  })
  await prisma.recording.create({ data: { id: newId(), callId, legId, providerRef, startedAt: endedAt } })
  return providerRef
}

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
  await sweepRecordings({ findRecording: async () => ({ status: 'recording', durationSeconds: null }) })
  expect([await statusOf(providerRef), await jobs()]).toEqual(['recording', 0])
  await sweepRecordings({ findRecording: async () => ({ status: 'finished', durationSeconds: 7 }) })
  expect([await statusOf(providerRef), await jobs()]).toEqual(['fetching', 1])
})

test('one that the carrier does not have is absent, and a leg that has just ended is left to its report', async () => {
  const [gone, young] = [await recording(60_000), await recording(0)]
  await sweepRecordings({ findRecording: async () => ({ status: 'absent', durationSeconds: null }) })
  expect([await statusOf(gone), await statusOf(young)]).toEqual(['absent', 'recording'])
})
