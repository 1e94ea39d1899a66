import type { BlobStore } from '#lib/blobs/blobStore.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { problemResponse } from './problemResponse.ts'
import { readRange } from './readRange.ts'

interface Sound {
  readonly blobKey: string
  readonly bytes: number
  readonly sha256: string
}

/** A stored sound, or the part of it that the player asks for; a player that seeks asks for many. */
export async function soundResponse(request: Request, blobs: BlobStore, sound: Sound): Promise<Response> {
  const etag = `"${sound.sha256}"`
  const condition = request.headers.get('if-range')
  const wanted = condition && condition !== etag ? null : request.headers.get('range')
  const range = readRange(wanted, sound.bytes)
  const headers = {
    'content-type': 'audio/wav',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': 'inline',
    etag,
  }
  if (range === null) {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${sound.bytes}` },
    })
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const body = await blobs.get(sound.blobKey, range)
  if (!body) return problemResponse(refuse('notFound'))
  if (!range) return new Response(body, { headers: { ...headers, 'content-length': String(sound.bytes) } })
  return new Response(body, {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.last - range.first + 1),
      'content-range': `bytes ${range.first}-${range.last}/${sound.bytes}`,
    },
  })
}
