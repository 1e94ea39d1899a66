import { BadSdp } from '../../media/rtc/badSdp.ts'
import type { World } from '../../world.ts'
import type { Refusal } from '../refusal.ts'
import type { BrowserHandset } from './browserHandset.ts'
import { claimNumber } from './claimNumber.ts'
import type { ClientFrame } from './clientFrame.ts'
import type { PageLink } from './pageLink.ts'

/** What one socket does, frame after frame. */
export class PageSession {
  readonly #world: World
  readonly #link: PageLink
  #handset: BrowserHandset | null = null

  constructor(world: World, link: PageLink) {
    this.#world = world
    this.#link = link
  }

  async take(frame: ClientFrame): Promise<void> {
    if (frame.type === 'claim') return this.#claim(frame)
    const handset = this.#handset
    if (!handset) return this.#link.refuse('noNumber', frame.type)
    if (frame.type === 'media') return this.#media(handset, frame.sdp)
    const refusal = obey(handset, frame)
    if (refusal) this.#link.refuse(refusal, frame.type)
  }

  /** The socket is gone. */
  end(): void {
    this.#handset?.detach(this.#link)
  }

  async #claim(frame: Extract<ClientFrame, { type: 'claim' }>): Promise<void> {
    const before = this.#handset
    if (before?.call) return this.#link.refuse('inCall', frame.type)
    const claimed = await claimNumber(this.#world, this.#link, frame)
    if (typeof claimed === 'string') return this.#link.refuse(claimed, frame.type)
    if (!this.#link.open) return claimed.detach(this.#link)
    if (before && before !== claimed) {
      claimed.inherit(before)
      before.leave()
    }
    this.#handset = claimed
    this.#link.send({ type: 'claimed', number: claimed.number, token: claimed.token })
    claimed.show()
  }

  async #media(handset: BrowserHandset, offer: string): Promise<void> {
    try {
      this.#link.send({ type: 'media', sdp: await handset.connectPage(offer) })
    } catch (error) {
      if (!(error instanceof BadSdp)) throw error
      this.#link.refuse('badMedia', 'media', error.message)
    }
  }
}

function obey(
  handset: BrowserHandset,
  frame: Exclude<ClientFrame, { type: 'claim' | 'media' }>,
): Refusal | null {
  switch (frame.type) {
    case 'dial':
      return handset.dial(frame.to)
    case 'answer':
      return handset.answer()
    case 'decline':
      return handset.decline()
    case 'hangUp':
      return handset.hangUp()
    case 'digit':
      return handset.press(frame.digit)
    case 'refresh':
      handset.show()
      return null
  }
}
