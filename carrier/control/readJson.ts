import type { IncomingMessage } from 'node:http'
import { ControlError } from './controlError.ts'

/** A minute of WAV in base64, ten times over. */
const MAX_BYTES = 16 * 1024 * 1024

/** The request's JSON body; `undefined` when there is none. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new ControlError(413, `The body is larger than ${MAX_BYTES} bytes.`)
    chunks.push(chunk)
  }
  if (bytes === 0) return undefined
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    throw new ControlError(415, 'Send JSON with the header "Content-Type: application/json".')
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new ControlError(400, 'The body is not JSON.')
  }
}
