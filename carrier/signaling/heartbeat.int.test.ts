import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { World } from '../world.ts'
import { acceptSignaling } from './acceptSignaling.ts'

let server: Server
let socket: WebSocket

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  const log = { child: () => log, debug: () => {}, error: () => {} }
  const world = { log, browsers: { calls: new Map() } } as unknown as World
  server = createServer()
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (accepted, request) => acceptSignaling(world, accepted, request))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/signal`)
  await once(socket, 'open')
})

afterEach(async () => {
  vi.useRealTimers()
  socket.terminate()
  await new Promise((resolve) => server.close(resolve))
})

const nextFrame = async () => String(((await once(socket, 'message')) as [Buffer])[0])

test('a browser hears a heartbeat three times before it would give the socket up', async () => {
  for (let beat = 0; beat < 3; beat++) {
    const heard = nextFrame()
    vi.advanceTimersByTime(5000)
    expect(await heard).toBe('\n')
    socket.send('\n')
  }
})

test('a browser that answers stays, and one that falls silent is given up within half a minute', async () => {
  for (let beat = 0; beat < 12; beat++) {
    const heard = nextFrame()
    vi.advanceTimersByTime(5000)
    await heard
    socket.send('\n')
    await new Promise((resolve) => socket.ping(undefined, undefined, resolve))
    await once(socket, 'pong')
  }
  expect(socket.readyState).toBe(WebSocket.OPEN)
  vi.advanceTimersByTime(30_000)
  const [code] = await once(socket, 'close')
  expect(code).toBe(1006)
})
