import { DocumentFailure } from './documentFailure.ts'

const LONGEST_MS = 15_000
const MOST_BYTES = 20 * 1024 * 1024

export interface FetchedSound {
  readonly body: Buffer
  readonly contentType: string
  /** Empty when the server gives none. */
  readonly etag: string
}

/**
 * Fetches what `<Play>` is to play; null when it is still what `etag` names. Throws DocumentFailure: 11200 for an
 * answer that is no success, takes more than 15 s or has more than 20 MB; 11205 when there is no connection. The
 * far end is real, so the time limit runs on the machine's time and not on the carrier's clock.
 */
export async function fetchSound(
  url: string,
  etag: string,
  signal: AbortSignal,
): Promise<FetchedSound | null> {
  const limit = AbortSignal.timeout(LONGEST_MS)
  try {
    const response = await fetch(url, {
      headers: etag === '' ? {} : { 'If-None-Match': etag },
      signal: AbortSignal.any([signal, limit]),
    })
    if (response.status === 304) return null
    if (!response.ok) throw new DocumentFailure(11200, `Got HTTP ${response.status} response to ${url}`, url)
    return {
      body: await readLimited(response, url),
      contentType: response.headers.get('content-type') ?? '',
      etag: response.headers.get('etag') ?? '',
    }
  } catch (error) {
    if (error instanceof DocumentFailure) throw error
    if (limit.aborted) throw new DocumentFailure(11200, `Timed out after 15 s: ${url}`, url, { cause: error })
    throw new DocumentFailure(11205, `HTTP connection failure: ${url}`, url, { cause: error })
  }
}

async function readLimited(response: Response, url: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > MOST_BYTES) throw new DocumentFailure(11200, `More than 20 MB of sound: ${url}`, url)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
