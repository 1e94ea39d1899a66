import type { ClientFrame } from '../browser/clientFrame.ts'
import type { ServerFrame } from '../browser/serverFrame.ts'

const FIRST_RETRY_MS = 300
const LAST_RETRY_MS = 5000

/** The line to the carrier: comes back by itself for as long as the page is open. */
export class Link {
  onOpen: () => void = () => {}
  onLost: () => void = () => {}
  onFrame: (frame: ServerFrame) => void = () => {}
  #socket: WebSocket | null = null
  #retryMs = FIRST_RETRY_MS

  open(): void {
    const url = new URL('/handset/socket', location.href)
    url.protocol = url.protocol.replace('http', 'ws')
    const socket = new WebSocket(url)
    this.#socket = socket
    socket.onopen = () => {
      this.#retryMs = FIRST_RETRY_MS
      this.onOpen()
    }
    socket.onmessage = ({ data }) => this.onFrame(JSON.parse(data))
    socket.onclose = () => {
      this.onLost()
      setTimeout(() => this.open(), this.#retryMs)
      this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2)
    }
  }

  /** False when the line is down; nothing is kept for later. */
  send(frame: ClientFrame): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#socket.send(JSON.stringify(frame))
    return true
  }
}
