import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import { isForeignPage } from '../isForeignPage.ts'
import { isRebound } from '../isRebound.ts'
import type { World } from '../world.ts'
import { PageLink } from './browser/pageLink.ts'
import { PageSession } from './browser/pageSession.ts'
import { readClientFrame } from './browser/readClientFrame.ts'

const POLICY_VIOLATION = 1008
const INTERNAL_ERROR = 1011
const LIVENESS_MS = 5000

/** The handset page's socket. Frames are taken one after the other; a bad one is answered and nothing else. */
export function acceptHandset(world: World, socket: WebSocket, req: IncomingMessage): void {
  if (isForeignPage(req) || isRebound(world.settings, req)) {
    socket.close(POLICY_VIOLATION, 'only the handset page may connect')
    return
  }
  const link = new PageLink(socket)
  const session = new PageSession(world, link)
  let turn = Promise.resolve()

  link.onFrame((data, isBinary) => {
    const frame = readClientFrame(data, isBinary)
    if (typeof frame === 'string') return link.refuse('badFrame', null, frame)
    turn = turn
      .then(() => session.take(frame))
      .catch((error) => {
        world.log.error({ err: error, frame: frame.type }, 'a handset frame failed')
        socket.close(INTERNAL_ERROR)
      })
  })
  // An oversized or malformed WebSocket frame: ws closes the socket itself.
  socket.on('error', (error) => world.log.warn({ err: error }, 'a handset socket failed'))

  const liveness = setInterval(() => {
    void link.alive().then((alive) => alive || link.drop())
  }, LIVENESS_MS)
  socket.on('close', () => {
    clearInterval(liveness)
    turn = turn.then(() => session.end())
  })
}
