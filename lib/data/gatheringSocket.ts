import { Socket } from 'node:net'

/**
 * A connection on which everything said within one turn of the event loop travels together. A transaction says four
 * statements in one breath: in four packets they cost four system calls here and wake the database four times.
 *
 * Over TLS nothing is gathered: there the bytes take another way to the wire.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket()
  const write = socket.write
  let isGathering = false
  function gather(): void {
    if (isGathering) return
    isGathering = true
    socket.cork()
    // After the microtasks of this turn, in which whoever waited for an answer says what comes next.
    process.nextTick(() => {
      isGathering = false
      socket.uncork()
    })
  }
  return Object.assign(socket, {
    write: (...args: Parameters<typeof write>) => {
      gather()
      return write.apply(socket, args)
    },
  })
}
