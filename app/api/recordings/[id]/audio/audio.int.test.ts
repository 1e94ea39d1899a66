import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blobs } from '#lib/blobs/blobs.ts'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { asPerson } from '#scripts/testing/asPerson.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { GET } from './route.ts'

withOwnDatabase()
const folder = mkdtempSync(join(tmpdir(), 'audio-'))
const sound = randomBytes(100_000)
let agent: Awaited<ReturnType<typeof asPerson>>
let recordingId: string

beforeAll(async () => {
  Object.assign(process.env, { SESSION_SECRET: 'a secret that is only for the tests', BLOB_FOLDER: folder })
  agent = await asPerson()
  const { queueId, phoneNumberId, contactId, ticketId } = await callWorld()
  const now = Date.now()
  const remoteNumber = '+821012345678'
  const decision = openInbound(
    { callId: newId(), from: remoteNumber, queueId, maxWaitSeconds: 9 },
    { now, newId },
  )
  const { call } = await inTransaction(async (tx) =>
    insertCall(tx, decision, { phoneNumberId, remoteNumber, contactId, ticketId, lastHeardAt: now }),
  )
  recordingId = newId()
  const blobKey = `recordings/${recordingId}.wav`
  const stored = await (await blobs()).put(blobKey, new Blob([sound]).stream())
  await database().prisma.recording.create({
    data: {
      id: recordingId,
      callId: call.id,
      legId: call.legs[0]?.id ?? '',
      status: 'stored',
      startedAt: new Date(),
      durationSeconds: 6,
      blobKey,
      ...stored,
    },
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function play(headers: Record<string, string> = {}, id = recordingId) {
  const request = agent.ask('GET', `/api/recordings/${id}/audio`, undefined, headers)
  return GET(request, { params: Promise.resolve({ id }) })
}
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('a recording is given whole, as WAV, and says that its parts can be had', async () => {
  const response = await play()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('audio/wav')
  expect(response.headers.get('accept-ranges')).toBe('bytes')
  expect(response.headers.get('content-length')).toBe('100000')
  expect(await bytesOf(response)).toEqual(sound)
})

test('a player that seeks gets the part it asks for', async () => {
  const response = await play({ range: 'bytes=500-' })
  expect(response.status).toBe(206)
  expect(response.headers.get('content-range')).toBe('bytes 500-99999/100000')
  expect(await bytesOf(response)).toEqual(sound.subarray(500))
  const past = await play({ range: 'bytes=100000-' })
  expect([past.status, past.headers.get('content-range')]).toEqual([416, 'bytes */100000'])
})

test('a part of another version is no part: then it is given whole', async () => {
  const etag = `"${createHash('sha256').update(sound).digest('hex')}"`
  expect((await play({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
  expect((await play({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
  expect((await play({ 'if-none-match': etag })).status).toBe(304)
})

test('what is not stored, or not there any more, is not found', async () => {
  expect((await play({}, newId())).status).toBe(404)
  await (await blobs()).delete(`recordings/${recordingId}.wav`)
  expect((await play()).status).toBe(404)
})
