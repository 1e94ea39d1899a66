import type { ServerResponse } from 'node:http'

export function sendJson(res: ServerResponse, status: number, body: object): void {
  const text = Buffer.from(JSON.stringify(body))
  res.writeHead(status, {
    'content-type': 'application/json;charset=utf-8',
    'content-length': text.length,
  })
  res.end(text)
}
