import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { handleControl } from '../control/handleControl.ts'
import { acceptHandset } from '../handsets/acceptHandset.ts'
import { handleHandsetPage } from '../handsets/handleHandsetPage.ts'
import { handleRest } from '../rest/handleRest.ts'
import { acceptSignaling } from '../signaling/acceptSignaling.ts'
import type { World } from '../world.ts'

/** No signaling message of the Voice SDK or of a handset comes near this. */
const MAX_SOCKET_MESSAGE_BYTES = 256 * 1024

/** A client that stalls gives its place back. */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000

type Door = (world: World, req: IncomingMessage, res: ServerResponse) => Promise<void> | void

const DOORS: readonly (readonly [RegExp, Door])[] = [
  [/^\/control(\/|$)/, handleControl],
  [/^\/handset(\/|\?|$)/, handleHandsetPage],
  [/^\/(2010-04-01|v1|v2)\//, handleRest],
]

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Opens the carrier's one port: REST, signaling, handsets and control behind their paths. */
export async function listen(world: World): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_SOCKET_MESSAGE_BYTES })
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (req, res) => {
    void serve(world, req, res)
  })
  server.on('upgrade', (req, socket, head) => {
    // Node listens to this socket no more: a client that breaks off would end the process.
    socket.on('error', () => socket.destroy())
    const accept = socketDoor(req.url ?? '')
    if (!accept) return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
    sockets.handleUpgrade(req, socket, head, (webSocket) => accept(world, webSocket, req))
  })
  await open(server, world.settings)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${world.settings.host}:${port}`,
    close: async () => {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const door = DOORS.find(([path]) => path.test(req.url ?? ''))?.[1]
  if (!door) {
    if (req.url === '/') res.writeHead(302, { location: '/handset' })
    else res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    res.end()
    return
  }
  try {
    await door(world, req, res)
  } catch (error) {
    world.log.error({ err: error, path: req.url?.split('?', 1)[0] }, 'a request failed')
    if (!res.headersSent) res.writeHead(500, { 'content-type': 'application/json' })
    res.end('{"code":20500,"message":"Internal server error","more_info":"","status":500}')
  }
}

function socketDoor(url: string) {
  const path = url.split('?', 1)[0] ?? ''
  if (path.endsWith('/signal')) return acceptSignaling
  return path === '/handset/socket' ? acceptHandset : null
}

function open(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}
