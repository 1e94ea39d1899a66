import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** Names and values as they came over the wire. */
  readonly rawHeaders: readonly string[]
  readonly body: string
}

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  answer: (received: Received, response: ServerResponse) => void
  close(): Promise<void>
}

/** A subscriber's server that keeps what it is sent; answers 204 until told otherwise. */
export async function startReceiver(): Promise<Receiver> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers, rawHeaders } = request
      const received = { method, url, headers, rawHeaders, body: Buffer.concat(chunks).toString() }
      receiver.received.push(received)
      receiver.answer(received, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: (_, response) => response.writeHead(204).end(),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return receiver
}
