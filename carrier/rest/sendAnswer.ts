import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Answer } from './operation.ts'
import { sendJson } from './sendJson.ts'

export async function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: Answer): Promise<void> {
  if ('body' in answer) return sendJson(res, answer.status, answer.body)
  if (answer.status === 204) {
    res.writeHead(204).end()
    return
  }
  res.writeHead(answer.status, answer.headers)
  if (!answer.stream || req.method === 'HEAD') {
    answer.stream?.destroy()
    res.end()
    return
  }
  try {
    await pipeline(answer.stream, res)
  } catch (error) {
    // A listener who stops listening is no fault of ours.
    if (!res.destroyed) throw error
  }
}
