import { randomBytes } from 'node:crypto'
import { endLeg } from '../calls/endLeg.ts'
import type { Leg } from '../calls/leg.ts'
import { pressDigit } from '../calls/pressDigit.ts'
import type { Cancel } from '../clock.ts'
import type { WebRtcPort } from '../media/webRtcPort.ts'
import type { World } from '../world.ts'
import type { Connection } from './connection.ts'
import type { ServerMessage } from './serverMessage.ts'

/**
 * The browser that has a leg: its sound, and the socket it is signalled through. The sound outlives the socket,
 * so that a call goes on while the browser finds its way back.
 */
export class BrowserLine {
  readonly leg: Leg
  /** Shown by the browser that comes back. */
  readonly token: string
  readonly #world: World
  readonly #port: WebRtcPort
  #connection: Connection
  #cancelGrace: Cancel = () => {}

  constructor(
    world: World,
    leg: Leg,
    media: { readonly port: WebRtcPort; readonly connection: Connection; readonly token?: string },
  ) {
    this.#world = world
    this.leg = leg
    this.#port = media.port
    this.#connection = media.connection
    this.token = media.token ?? randomBytes(16).toString('hex')
    leg.voice.port = media.port
    media.port.onDigit = (digit) => pressDigit(world, leg, digit)
    media.port.onLost = () => endLeg(world, leg, 'completed')
  }

  isOn(connection: Connection): boolean {
    return this.#connection === connection
  }

  get identity(): string | null {
    return this.#connection.identity
  }

  send<T extends keyof ServerMessage>(type: T, payload: ServerMessage[T]): void {
    this.#connection.send(type, payload)
  }

  /** The socket is gone: an answered leg waits for it to come back, one that is not cannot (the SDK has no token). */
  lose(connection: Connection): void {
    if (!this.isOn(connection)) return
    this.#cancelGrace()
    const end = () => endLeg(this.#world, this.leg, 'completed')
    if (this.leg.answeredAt) this.#cancelGrace = this.#world.clock.after(connection.graceMs, end)
    else end()
  }

  /** The browser is back, on this socket. Its sound never went away, so the answer carries no description. */
  resume(connection: Connection): void {
    this.#cancelGrace()
    this.#connection = connection
    this.send('answer', { callsid: this.leg.sid, reconnect: this.token })
  }

  /** Only whoever has the call may end it; after a lost socket its wish comes on the next one. */
  hangUp(connection: Connection): void {
    if (this.isOn(connection) || !this.#connection.open) endLeg(this.#world, this.leg, 'completed')
  }

  close(): void {
    this.#cancelGrace()
    this.#port.close()
  }
}
