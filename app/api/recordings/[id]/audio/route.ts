import { blobs } from '#lib/blobs/blobs.ts'
import { pathId } from '#lib/contracts/pathId.ts'
import { listStoredRecordings } from '#lib/data/recordings/listStoredRecordings.ts'
import { notFound } from '#lib/http/notFound.ts'
import { soundResponse } from '#lib/http/soundResponse.ts'
import { withAgent } from '#lib/http/withAgent.ts'

/** The sound of one recording, whole or in part. */
export const GET = withAgent({ may: 'recording.play', params: pathId }, async ({ params, request }) => {
  const [recording] = await listStoredRecordings([params.id])
  return recording ? soundResponse(request, await blobs(), recording) : notFound
})
