import { WebSocket } from 'ws'
import type { Cancel } from '../clock.ts'
import type { World } from '../world.ts'
import type { ServerMessage } from './serverMessage.ts'
import { type SignalingError, signalingError } from './signalingError.ts'
import type { VoiceToken } from './verifyToken.ts'

/** How long an answered call outlives its socket when the browser asks for nothing (Twilio's value is not known). */
const DEFAULT_GRACE_MS = 10_000

/** One browser's socket: who is behind it, and what that one may do. */
export class Connection {
  readonly world: World
  token: VoiceToken | null = null
  /** Milliseconds an answered call lives on after this socket is lost. */
  graceMs = DEFAULT_GRACE_MS
  registered = false
  cancelExpiry: Cancel = () => {}
  readonly #socket: WebSocket

  constructor(world: World, socket: WebSocket) {
    this.world = world
    this.#socket = socket
  }

  get identity(): string | null {
    return this.token?.identity ?? null
  }

  get open(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /** Why this socket may not ask for anything now; null when it may. */
  get refusal(): SignalingError | null {
    if (!this.token) return signalingError(31204, 'listen with an access token first')
    return this.token.expiresAtMs <= this.world.clock.nowMs() ? signalingError(31205) : null
  }

  keepFor(reconnectTimeoutSeconds: number): void {
    this.graceMs = reconnectTimeoutSeconds > 0 ? reconnectTimeoutSeconds * 1000 : DEFAULT_GRACE_MS
  }

  send<T extends keyof ServerMessage>(type: T, payload: ServerMessage[T]): void {
    if (this.open) this.#socket.send(JSON.stringify({ type, payload }))
  }

  /** Turns the browser away for good: without `close` the SDK would be back within 100 ms, again and again. */
  turnAway(error: SignalingError): void {
    this.send('error', { error })
    this.send('close', {})
    this.#socket.close(1000)
  }
}
