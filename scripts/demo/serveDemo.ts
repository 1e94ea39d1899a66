import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { answerDemo } from './answerDemo.ts'

/** Serves the demo number's documents on a free port of this machine. */
export async function serveDemo(): Promise<{ url: string; close(): void }> {
  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://demo')
    const body = new URLSearchParams(await text(req))
    const document = answerDemo(pathname, body.size ? body : searchParams)
    res.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(document)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
