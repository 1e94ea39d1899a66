import type { RawData, WebSocket } from 'ws'
import { WebSocket as Socket } from 'ws'
import { REFUSALS, type Refusal } from '../refusal.ts'
import type { ServerFrame } from './serverFrame.ts'

const PONG_MS = 3000

/** The socket to one open page. */
export class PageLink {
  readonly #socket: WebSocket

  constructor(socket: WebSocket) {
    this.#socket = socket
  }

  get open(): boolean {
    return this.#socket.readyState === Socket.OPEN
  }

  send(frame: ServerFrame): void {
    if (this.open) this.#socket.send(JSON.stringify(frame))
  }

  refuse(code: Refusal, about: string | null, detail = ''): void {
    const message = detail ? `${REFUSALS[code]} ${detail}` : REFUSALS[code]
    this.send({ type: 'refused', code, message, about })
  }

  onFrame(take: (data: RawData, isBinary: boolean) => void): void {
    this.#socket.on('message', take)
  }

  drop(): void {
    this.#socket.terminate()
  }

  /** Whether somebody still answers at the other end. On the machine's clock: the far end is real. */
  alive(): Promise<boolean> {
    if (!this.open) return Promise.resolve(false)
    return new Promise((resolve) => {
      const socket = this.#socket
      const settle = (alive: boolean) => {
        clearTimeout(timer)
        socket.off('pong', pong)
        socket.off('close', gone)
        resolve(alive)
      }
      const pong = () => settle(true)
      const gone = () => settle(false)
      const timer = setTimeout(gone, PONG_MS)
      socket.once('pong', pong)
      socket.once('close', gone)
      socket.ping()
    })
  }
}
