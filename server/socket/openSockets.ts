import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { authorize } from '#lib/auth/authorize.ts'
import { findSession } from '#lib/auth/findSession.ts'
import { presenceReport } from '#lib/contracts/liveEvents.ts'
import { isOwnOrigin } from '#lib/http/isOwnOrigin.ts'
import { admit } from './admit.ts'
import { createDropper } from './createDropper.ts'
import { createOutlet } from './createOutlet.ts'
import type { LiveServer } from './liveSocket.ts'
import type { Outlet } from './outlet.ts'
import { createPresenceKeeper, type PresenceWork } from './presenceKeeper.ts'
import { refuseFloods } from './refuseFloods.ts'

/** Each is asserted by a test; `cors` is absent because it does not stop a foreign page's websocket. */
const SETTINGS = {
  transports: ['websocket'],
  serveClient: false,
  pingInterval: 5_000,
  pingTimeout: 5_000,
  connectTimeout: 10_000,
  maxHttpBufferSize: 64 * 1024,
  perMessageDeflate: false,
  // Other upgrades on the port are somebody else's.
  destroyUpgrade: false,
} as const

export interface OpenSockets {
  readonly outlet: Outlet
  close(): Promise<void>
}

/**
 * The browsers' line on our port: of our own pages only, of signed-in people only, and into rooms that we choose.
 */
export function openSockets(
  http: HttpServer,
  { presence, log }: { readonly presence: PresenceWork; readonly log: Logger },
): OpenSockets {
  const io: LiveServer = new Server(http, {
    ...SETTINGS,
    transports: [...SETTINGS.transports],
    allowRequest: (req, answer) => answer(null, isOwnOrigin(req.headers.origin)),
  })
  const { drop, wasDropped } = createDropper(io)
  const keeper = createPresenceKeeper(presence, log)

  io.use(async (socket, next) => {
    try {
      const since = performance.now()
      const signedIn = await findSession(headersOf(socket.request))
      if (!signedIn || !authorize(signedIn.person, 'desk.use')) return next(new Error('unauthenticated'))
      await admit(socket, signedIn)
      next(wasDropped(socket.rooms, since) ? new Error('unauthenticated') : undefined)
    } catch (error) {
      log.error({ err: error }, 'a socket could not be admitted')
      next(new Error('unavailable'))
    }
  })
  io.on('connection', (socket) => {
    refuseFloods(socket)
    socket.on('presence', (report, acknowledged) => {
      const parsed = presenceReport.safeParse(report)
      if (!parsed.success || Date.now() > socket.data.expiresAt) return void socket.disconnect(true)
      void keeper.heard(socket.id, socket.data.personId, parsed.data).then(() => answer(acknowledged))
    })
    socket.on('disconnect', () => keeper.gone(socket.id))
  })
  return {
    outlet: createOutlet(io, drop),
    async close() {
      keeper.close()
      // The browser then comes back by itself, to whoever listens next.
      for (const socket of io.sockets.sockets.values()) socket.conn.close()
      await io.close()
    },
  }
}

function headersOf(req: IncomingMessage): Headers {
  return new Headers({ cookie: req.headers.cookie ?? '' })
}

/** What a browser sends in the place of a function need not be one. */
function answer(acknowledged: unknown): void {
  if (typeof acknowledged === 'function') acknowledged()
}
