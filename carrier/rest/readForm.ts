import type { IncomingMessage } from 'node:http'
import { RestError } from './restError.ts'

/** Far above Twilio's largest request (a document of 4,000 characters and its callbacks). */
const LARGEST_BODY_BYTES = 256 * 1024
/** Read to its end, so that the sender gets to see why it is refused; beyond this the line is cut. */
const LARGEST_REFUSED_BYTES = 8 * 1024 * 1024

/** The form in the request's body; none when it is empty. Throws RestError for one that is too large or no form. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= LARGEST_BODY_BYTES) chunks.push(chunk)
    if (size > LARGEST_REFUSED_BYTES) break
  }
  if (size > LARGEST_BODY_BYTES) throw new RestError(20001, 'The request body is too large')
  const type = req.headers['content-type'] ?? ''
  if (size > 0 && type !== '' && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new RestError(20001, `Content-Type ${type} is not taken: send application/x-www-form-urlencoded`)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
