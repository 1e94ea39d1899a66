import { promisify } from 'node:util'
import { gunzip, inflate, inflateRaw } from 'node:zlib'
import { AttemptFailure } from './attemptFailure.ts'

const limits = { maxOutputLength: 4 * 1024 * 1024 }
const unzip = { gunzip: promisify(gunzip), inflate: promisify(inflate), inflateRaw: promisify(inflateRaw) }

/** Undoes `Content-Encoding` gzip and deflate; throws AttemptFailure 11200 for what does not decode or fit in 4 MB. */
export async function decodeBody(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() || 'identity'
  if (name === 'identity' || body.length === 0) return body
  try {
    if (name === 'gzip' || name === 'x-gzip') return await unzip.gunzip(body, limits)
    // "deflate" means zlib's format by the standard, and the bare one with some servers.
    if (name === 'deflate')
      return await unzip.inflate(body, limits).catch(() => unzip.inflateRaw(body, limits))
  } catch (cause) {
    throw new AttemptFailure(11200, `The answer is not readable as ${name}.`, { retryClass: null, cause })
  }
  throw new AttemptFailure(11200, `The answer is encoded as ${name}, which was not asked for.`, {
    retryClass: null,
  })
}
