import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { CLIENT_ADDRESS } from '#lib/auth/clientAddress.ts'
import { handleWebhook, WEBHOOK_PATH, type WebhookSettings } from '../webhooks/handleWebhook.ts'
import { clientAddressOf } from './clientAddressOf.ts'
import type { Desk } from './desk.ts'
import { STRICT_TRANSPORT, securityHeaders } from './securityHeaders.ts'

/** A client that stalls gives its place back; a proxy keeps its connections for less long than we do. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 75_000 }

export interface FrontSettings {
  readonly publicUrl: string
  readonly log: Logger
  /** Null in a process that does not answer the carrier. */
  readonly webhooks: Pick<WebhookSettings, 'authToken' | 'webhooks'> | null
  /** Whether we can do our work now. */
  readonly isReady: () => Promise<boolean>
}

export interface Front {
  readonly server: Server
  /** Pages come when they can; until then browsers wait. Null: never in this process. */
  show(desk: Promise<Desk> | null): void
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}

/** Our one port. The carrier is answered before anything else looks at the request. */
export function openFront(settings: FrontSettings): Front {
  const { publicUrl, log } = settings
  const webhooks = settings.webhooks && { ...settings.webhooks, publicUrl, log }
  let desk: Promise<Desk> | null = null

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? '/'
    if (path.startsWith(WEBHOOK_PATH)) return webhooks ? handleWebhook(webhooks, req, res) : end(res, 404)
    if (path === '/healthz') return end(res, 200)
    if (path === '/readyz') return end(res, (await settings.isReady().catch(() => false)) ? 200 : 503)
    for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value)
    if (publicUrl.startsWith('https:')) res.setHeader(...STRICT_TRANSPORT)
    req.headers[CLIENT_ADDRESS] = clientAddressOf(req)
    const open = await desk
    if (open) await open.handle(req, res)
    else end(res, 404)
  }

  const server = createServer(TIMES, (req, res) => {
    serve(req, res).catch((error: unknown) => {
      log.warn({ err: error, path: req.url }, 'a request was broken off')
      if (res.headersSent) res.destroy()
      else end(res, 400)
    })
  })
  server.on('upgrade', async (req, socket, head) => {
    // Node listens to this socket no more: a client that breaks off would end the process.
    socket.on('error', () => socket.destroy())
    if (req.url?.startsWith('/socket.io/') && server.listenerCount('upgrade') > 1) return
    const open = await desk?.catch(() => null)
    if (open) await open.upgrade(req, socket, head).catch(() => socket.destroy())
    else socket.destroy()
  })
  return {
    server,
    show(promise) {
      desk = promise
      promise?.catch(() => undefined)
    },
    async listen(port, host) {
      server.listen(port, host)
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    },
    async close() {
      server.close()
      server.closeIdleConnections()
      await (await desk?.catch(() => null))?.close()
      server.closeAllConnections()
    },
  }
}

function end(res: ServerResponse, status: number): void {
  res.writeHead(status)
  res.end()
}
