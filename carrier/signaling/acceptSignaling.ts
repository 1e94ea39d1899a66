import type { IncomingMessage } from 'node:http'
import type { RawData, WebSocket } from 'ws'
import type { World } from '../world.ts'
import { Connection } from './connection.ts'
import { handleMessage } from './handleMessage.ts'
import { readMessage } from './readMessage.ts'
import { signalingError } from './signalingError.ts'
import { unregister } from './unregister.ts'

/** The SDK gives a socket up after 15 s of silence. */
const HEARTBEAT_MS = 5000
/** A browser answers every heartbeat; four missed ones mean that nobody is there. */
const SILENCE_MS = 4 * HEARTBEAT_MS + 1000

/** A browser's Voice SDK connects to `/signal`. Nothing it says can throw, and its wishes are done one at a time. */
export function acceptSignaling(world: World, socket: WebSocket, request: IncomingMessage): void {
  const connection = new Connection(world, socket)
  const log = world.log.child({ signaling: request.socket.remotePort })
  // Wishes that follow `listen` at once, as the SDK's queue does after a reconnect, wait for the token to be read.
  let done: Promise<void> = Promise.resolve()

  const take = (frame: string) => {
    const reading = readMessage(frame)
    if (reading === 'unknown')
      return log.debug({ frame: frame.slice(0, 100) }, 'a message of a type nobody knows')
    if ('malformed' in reading)
      return connection.send('error', { error: signalingError(31100, reading.malformed) })
    done = done
      .then(() => handleMessage(connection, reading.message))
      .catch((error: unknown) => {
        log.error({ err: error, type: reading.message.type }, 'a message could not be handled')
        connection.send('error', { error: signalingError(31000) })
      })
  }

  const stopHeartbeat = beat(socket)
  socket.on('message', (data: RawData, isBinary: boolean) => {
    const frame = isBinary ? '' : data.toString()
    if (frame !== '\n') take(frame)
  })
  socket.on('error', (error) => log.debug({ err: error }, 'the socket failed'))
  socket.on('close', () => {
    stopHeartbeat()
    connection.cancelExpiry()
    // In turn: a message that is still being handled may yet make a call that has to be lost.
    done = done.then(() => {
      if (connection.registered) unregister(connection)
      for (const call of world.browsers.calls.values()) call.lose(connection)
    })
  })
}

/** On the machine's clock, not the carrier's: like the sound, the browsers' own patience does not stand still. */
function beat(socket: WebSocket): () => void {
  let heardAtMs = performance.now()
  socket.on('message', () => {
    heardAtMs = performance.now()
  })
  const timer = setInterval(() => {
    if (performance.now() - heardAtMs > SILENCE_MS) socket.terminate()
    else socket.send('\n')
  }, HEARTBEAT_MS)
  return () => clearInterval(timer)
}
