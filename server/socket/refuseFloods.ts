import type { LiveSocket } from './liveSocket.ts'

/** More than any tab of ours ever says. */
const EVENTS_PER_SECOND = 20

/** A browser that floods us is no browser of ours: its socket is closed. */
export function refuseFloods(socket: LiveSocket): void {
  let second = 0
  let events = 0
  socket.use((_, next) => {
    const now = Math.floor(performance.now() / 1000)
    events = now === second ? events + 1 : 1
    second = now
    if (events > EVENTS_PER_SECOND) socket.disconnect(true)
    else next()
  })
}
