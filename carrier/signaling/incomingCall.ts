import { randomBytes } from 'node:crypto'
import { answerLeg } from '../calls/answerLeg.ts'
import { endLeg } from '../calls/endLeg.ts'
import type { Leg } from '../calls/leg.ts'
import { reportRinging } from '../calls/reportRinging.ts'
import { BadSdp } from '../media/badSdp.ts'
import { createWebRtcPort, type WebRtcPort } from '../media/webRtcPort.ts'
import type { World } from '../world.ts'
import type { BrowserCall } from './browserCall.ts'
import { BrowserLine } from './browserLine.ts'
import type { Connection } from './connection.ts'
import { inviteParameters } from './inviteParameters.ts'
import { signalingError } from './signalingError.ts'

/** The call rings on one socket: with sound of its own, and a token with which another browser may take it over. */
interface Ring {
  connection: Connection
  readonly port: WebRtcPort
  readonly token: string
}

/**
 * A call to an identity. It rings on every socket of the identity, those that register meanwhile included; the
 * first that answers has it and the others get `cancel`. One that declines does so for all, as with Twilio
 * (https://github.com/twilio/twilio-voice.js/issues/435).
 */
export class IncomingCall implements BrowserCall {
  readonly kind = 'client'
  leg: Leg | null = null
  line: BrowserLine | null = null
  readonly #world: World
  readonly #identity: string
  readonly #rings: Ring[] = []
  /** Whose answer is being read: nobody else may have or decline the call meanwhile. */
  #claimant: Connection | null = null

  constructor(world: World, identity: string) {
    this.#world = world
    this.#identity = identity
  }

  ring(leg: Leg): void {
    this.leg = leg
    this.#world.browsers.calls.set(leg.sid, this)
    for (const connection of this.#world.browsers.registrations.get(this.#identity) ?? [])
      this.ringAt(connection)
  }

  rings(identity: string): boolean {
    return this.#identity === identity && !this.line
  }

  /** Once per socket: a register that is only repeated must not ring again a browser that ignores the call. */
  ringAt(connection: Connection): void {
    if (this.#rings.some((ring) => ring.connection === connection)) return
    const ring = { connection, port: createWebRtcPort(), token: randomBytes(16).toString('hex') }
    this.#rings.push(ring)
    this.#offer(ring).catch((error: unknown) => {
      this.#world.log.error({ err: error, callSid: this.leg?.sid }, 'no offer could be made for a browser')
      if (this.leg) endLeg(this.#world, this.leg, 'failed')
    })
  }

  belongsTo(connection: Connection): boolean {
    return connection.identity === (this.line?.identity ?? this.#identity)
  }

  async answer(connection: Connection, sdp: string): Promise<void> {
    // An answer that was queued while the socket was down comes on the next one, before anything else tells whose it is.
    const ring =
      this.#rings.find((one) => one.connection === connection) ??
      this.#rings.findLast((one) => !one.connection.open)
    if (ring) ring.connection = connection
    await this.#claim(connection, ring, async (given) => {
      await given.port.acceptAnswer(sdp)
      return { port: given.port, token: given.token, sdp: null }
    })
  }

  async reconnect(connection: Connection, token: string, sdp: string): Promise<void> {
    if (this.line?.token === token) return this.line.resume(connection)
    const ring = this.#rings.find((one) => one.token === token)
    if (!ring || this.line) {
      connection.send('hangup', { callsid: this.leg?.sid ?? '', error: signalingError(31209) })
      return
    }
    // Its own `answer` was lost with the socket: what it repeats is an answer, not the offer of a browser taking over.
    if (!sdp.includes('a=setup:actpass')) {
      ring.connection = connection
      return this.answer(connection, sdp)
    }
    await this.#claim(connection, ring, async () => {
      const port = createWebRtcPort()
      try {
        return { port, token: randomBytes(16).toString('hex'), sdp: await port.acceptOffer(sdp) }
      } catch (error) {
        port.close()
        throw error
      }
    })
  }

  hangUp(connection: Connection): void {
    // 603 is SIP's "decline"; Twilio calls the leg busy.
    if (this.line) this.line.hangUp(connection)
    else if (this.leg && !this.#claimant) endLeg(this.#world, this.leg, 'busy', { sipResponseCode: 603 })
  }

  lose(connection: Connection): void {
    this.line?.lose(connection)
  }

  progress(): void {}

  accept(): void {}

  release(leg: Leg): void {
    this.#world.browsers.calls.delete(leg.sid)
    this.line?.send('hangup', { callsid: leg.sid })
    this.line?.close()
    this.#withdraw(leg)
  }

  caption(): void {}

  digit(): void {}

  async #offer(ring: Ring): Promise<void> {
    const sdp = await ring.port.createOffer()
    const { leg } = this
    if (!leg || leg.ended || !this.#rings.includes(ring)) return
    const parameters = inviteParameters(this.#world, leg)
    ring.connection.send('invite', { callsid: leg.sid, sdp, parameters, reconnect: ring.token })
    reportRinging(this.#world, leg)
  }

  /** Gives the call to a browser, if it is still to be had and the browser's description can be read. */
  async #claim(
    connection: Connection,
    ring: Ring | undefined,
    connect: (ring: Ring) => Promise<{ port: WebRtcPort; token: string; sdp: string | null }>,
  ): Promise<void> {
    const { leg } = this
    if (!leg) return
    if (!ring || this.#claimant || this.line) return connection.send('hangup', { callsid: leg.sid })
    this.#claimant = connection
    try {
      const { port, token, sdp } = await connect(ring)
      if (leg.ended) return port.close()
      this.line = new BrowserLine(this.#world, leg, { port, connection, token })
      if (port === ring.port) this.#rings.splice(this.#rings.indexOf(ring), 1)
      this.#withdraw(leg, connection)
      this.line.send('answer', { callsid: leg.sid, reconnect: token, ...(sdp && { sdp }) })
      answerLeg(this.#world, leg)
    } catch (error) {
      if (!(error instanceof BadSdp)) throw error
      connection.send('hangup', { callsid: leg.sid, error: signalingError(31400, error.message) })
      this.#drop(ring)
    } finally {
      this.#claimant = null
    }
  }

  /** Stops ringing. A browser that took over its own ringing call knows it by the same sid: it must not hear `cancel`. */
  #withdraw(leg: Leg, winner?: Connection): void {
    for (const ring of this.#rings.splice(0)) {
      if (ring.connection !== winner) ring.connection.send('cancel', { callsid: leg.sid })
      ring.port.close()
    }
  }

  #drop(ring: Ring): void {
    const at = this.#rings.indexOf(ring)
    if (at >= 0) this.#rings.splice(at, 1)
    ring.port.close()
    if (this.#rings.length === 0 && this.leg) endLeg(this.#world, this.leg, 'failed')
  }
}
