import type { IncomingMessage } from 'node:http'

/** No report of the carrier comes near this. */
const MAX_BYTES = 64 * 1024

/** The parameters of a form post; null when it is larger than any report can be. */
export async function readForm(req: IncomingMessage): Promise<Record<string, string> | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) return null
    chunks.push(chunk)
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
}
