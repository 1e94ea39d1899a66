import { io, type Socket } from 'socket.io-client'
import type { ClientToServer, LiveEvent, ServerToClient } from '#lib/contracts/liveEvents.ts'
import { nextSeq } from '../live/nextSeq.ts'
import { clientId } from './clientId.ts'

const REPORT_EVERY_MS = 3_000

interface Listeners {
  readonly onEvent: (event: LiveEvent) => void
  /** Connected, connected again, or an event was missed: what is known may be old. */
  readonly onStale: () => void
  readonly onConnected: (connected: boolean) => void
  /** The server ended the connection or refused it: the session may be over. */
  readonly onRefused: () => void
}

export interface LiveSocket {
  /** Says at once whether this tab can ring, and from then on again and again. */
  reportReady(ready: boolean): void
  close(): void
}

/** The line over which the server tells what happens. Reconnects by itself. */
export function openLiveSocket({ onEvent, onStale, onConnected, onRefused }: Listeners): LiveSocket {
  const socket: Socket<ServerToClient, ClientToServer> = io({ transports: ['websocket'] })
  let last = 0
  let ready = false
  const report = () => {
    if (socket.connected) socket.volatile.emit('presence', { clientId: clientId(), ready }, () => {})
  }
  socket.on('connect', () => {
    last = 0
    onConnected(true)
    onStale()
    report()
  })
  socket.on('live', (seq, event) => {
    const what = nextSeq(last, seq)
    if (what === 'ignore') return
    last = seq
    onEvent(event)
    if (what === 'refetch') onStale()
  })
  socket.on('disconnect', (reason) => {
    onConnected(false)
    if (reason === 'io server disconnect') onRefused()
  })
  socket.on('connect_error', (error) => {
    onConnected(false)
    if (error.message === 'unauthenticated') onRefused()
  })
  const timer = setInterval(report, REPORT_EVERY_MS)
  // Browsers slow the timers of a tab that has long been in the background to one a minute; the server's pings still
  // arrive, and keep such a tab reachable.
  socket.io.on('ping', report)
  return {
    reportReady(now) {
      if (ready === now) return
      ready = now
      report()
    },
    close() {
      clearInterval(timer)
      socket.io.off('ping', report)
      socket.close()
    },
  }
}
