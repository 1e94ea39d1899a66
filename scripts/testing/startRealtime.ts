import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { io } from 'socket.io-client'
import type { LiveEvent } from '#lib/contracts/liveEvents.ts'
import { startLive } from '../../server/live/startLive.ts'
import { presenceWork } from '../../server/presence/presenceWork.ts'
import { openSockets } from '../../server/socket/openSockets.ts'

const ORIGIN = 'http://localhost:3000'

/** The realtime part of the server on a port of its own, and browsers to connect to it. */
export async function startRealtime(databaseUrl: string) {
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const http = createServer()
  const sockets = openSockets(http, { presence: presenceWork, log })
  const live = await startLive({ url: databaseUrl, outlet: sockets.outlet, log })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo

  const browser = (cookie: string, origin: string | null = ORIGIN) => {
    const socket = io(`http://127.0.0.1:${port}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 20,
      extraHeaders: { cookie, ...(origin && { origin }) },
    })
    const heard: { seq: number; event: LiveEvent }[] = []
    const disconnects: string[] = []
    socket.on('live', (seq: number, event: LiveEvent) => heard.push({ seq, event }))
    socket.on('disconnect', (reason) => disconnects.push(reason))
    return { socket, heard, disconnects }
  }
  const connected = async (cookie: string) => {
    const made = browser(cookie)
    await new Promise<void>((resolve, reject) => {
      made.socket.once('connect', resolve)
      made.socket.once('connect_error', reject)
    })
    return made
  }
  return {
    url: `http://127.0.0.1:${port}`,
    agents: sockets.outlet.agents,
    browser,
    connected,
    async close() {
      await live.close()
      await sockets.close()
      http.closeAllConnections()
    },
  }
}
