import { randomUUID } from 'node:crypto'
import type { Cancel } from '../../clock.ts'
import { createWebRtcPort, type WebRtcPort } from '../../media/webRtcPort.ts'
import type { World } from '../../world.ts'
import { Handset } from '../handset.ts'
import type { PageLink } from './pageLink.ts'
import { snapshotOf } from './snapshotOf.ts'

/** Long enough to load the page again, short enough that nobody talks to a phone that is gone. */
export const GRACE_MS = 8000

/** A phone in a browser tab. It outlives its page for a moment, so that loading again does not cost the call. */
export class BrowserHandset extends Handset {
  /** Only the tab that claimed the number may take it up again. */
  readonly token = randomUUID()
  #link: PageLink | null
  #wire: WebRtcPort | null = null
  #seq = 0
  #cancelGrace: Cancel | null = null

  constructor(world: World, number: string, link: PageLink) {
    super(world, number)
    this.#link = link
  }

  get reachable(): boolean {
    return this.hasPage
  }

  get hasPage(): boolean {
    return this.#link !== null
  }

  get link(): PageLink | null {
    return this.#link
  }

  /** The page is here, or here again. */
  attach(link: PageLink): void {
    this.#cancelGrace?.()
    this.#cancelGrace = null
    this.#link = link
  }

  /** The page is gone: unless it is back in time, the handset leaves. */
  detach(link: PageLink): void {
    if (this.#link !== link) return
    this.#link = null
    this.#cancelGrace = this.world.clock.after(GRACE_MS, () => this.leave())
  }

  leave(): void {
    this.#cancelGrace?.()
    this.hangUp()
    this.#close()
    this.world.handsets.remove(this)
  }

  /** Takes the page's offer and returns our answer; throws BadSdp. A call that is going on moves to this wire. */
  async connectPage(offer: string): Promise<string> {
    const wire = createWebRtcPort()
    try {
      const answer = await wire.acceptOffer(offer)
      wire.onLost = () => this.#lost(wire)
      wire.onDigit = (digit) => this.press(digit)
      if (!this.call) this.#wire?.close()
      this.#wire = wire
      this.connect(wire)
      return answer
    } catch (error) {
      wire.close()
      throw error
    }
  }

  show(): void {
    this.#seq += 1
    this.#link?.send({ type: 'snapshot', ...snapshotOf(this.world, this, this.#seq) })
  }

  /** The log moves along when a tab takes another number. */
  inherit(other: Handset): void {
    this.log.push(...other.log)
  }

  protected admits(): boolean {
    return true
  }

  protected wire(): WebRtcPort | null {
    return this.#wire
  }

  protected changed(): void {
    this.show()
  }

  protected override over(): void {
    this.#wire = null
  }

  /** Silence from here on; the page sees the same loss and offers a new wire. */
  #lost(wire: WebRtcPort): void {
    if (this.#wire !== wire) return
    this.connect(null)
    this.#close()
  }

  #close(): void {
    this.#wire?.close()
    this.#wire = null
  }
}
