import type { Leg } from '../calls/leg.ts'
import type { WebRtcPort } from '../media/webRtcPort.ts'
import type { World } from '../world.ts'
import type { BrowserCall } from './browserCall.ts'
import { BrowserLine } from './browserLine.ts'
import type { Connection } from './connection.ts'
import { type SignalingError, signalingError } from './signalingError.ts'

/**
 * A call a browser makes.
 *
 *   invite ──► ringing ──► answer ──► hangup
 *      │          │                      ▲
 *      └──────────┴──────────────────────┘
 *
 * Until `ringing` or `answer` the browser knows the call by its temporary id only, and hears nothing else.
 */
export class OutgoingCall implements BrowserCall {
  readonly kind = 'client'
  line: BrowserLine | null = null
  readonly #world: World
  readonly #temporarySid: string
  readonly #connection: Connection
  readonly #port: WebRtcPort
  /** Our description, until it is sent: with early media in `ringing`, otherwise in `answer`. */
  #sdp: string | null
  #rings = false

  constructor(connection: Connection, init: { temporarySid: string; port: WebRtcPort; sdp: string }) {
    this.#world = connection.world
    this.#connection = connection
    this.#temporarySid = init.temporarySid
    this.#port = init.port
    this.#sdp = init.sdp
  }

  get leg(): Leg | null {
    return this.line?.leg ?? null
  }

  /** The leg exists now. */
  begin(leg: Leg): void {
    this.line = new BrowserLine(this.#world, leg, { port: this.#port, connection: this.#connection })
    this.#world.browsers.calls.set(leg.sid, this).set(this.#temporarySid, this)
  }

  belongsTo(connection: Connection): boolean {
    return this.line?.identity === connection.identity
  }

  ring(leg: Leg): void {
    throw new Error(`${leg.sid} was made by a browser and cannot ring it`)
  }

  progress(leg: Leg, earlyMedia: boolean): void {
    const sdp = earlyMedia ? this.#takeSdp() : null
    if (this.#rings && !sdp) return
    this.#rings = true
    this.line?.send('ringing', { callsid: leg.sid, ...(sdp && { sdp }) })
  }

  accept(leg: Leg): void {
    if (!this.line) return
    this.#rings = true
    const sdp = this.#takeSdp()
    this.line.send('answer', { callsid: leg.sid, reconnect: this.line.token, ...(sdp && { sdp }) })
  }

  release(leg: Leg): void {
    const { calls } = this.#world.browsers
    calls.delete(leg.sid)
    calls.delete(this.#temporarySid)
    const error = reasonOf(leg)
    this.line?.send('hangup', {
      callsid: this.#rings ? leg.sid : this.#temporarySid,
      ...(error && { error }),
    })
    this.line?.close()
  }

  async answer(): Promise<void> {}

  hangUp(connection: Connection): void {
    this.line?.hangUp(connection)
  }

  async reconnect(connection: Connection, token: string): Promise<void> {
    if (this.line?.token === token) return this.line.resume(connection)
    connection.send('hangup', { callsid: this.leg?.sid ?? this.#temporarySid, error: signalingError(31209) })
  }

  lose(connection: Connection): void {
    this.line?.lose(connection)
  }

  caption(): void {}

  digit(): void {}

  #takeSdp(): string | null {
    const sdp = this.#sdp
    this.#sdp = null
    return sdp
  }
}

/** An error comes with a `hangup` only where the call never came about; the SDK wraps the code in a 31005. */
function reasonOf(leg: Leg): SignalingError | null {
  if (leg.answeredAt) return null
  if (leg.status === 'busy') return signalingError(31486)
  return leg.status === 'failed'
    ? signalingError(31002, leg.errorCode ? `code ${leg.errorCode}` : undefined)
    : null
}
