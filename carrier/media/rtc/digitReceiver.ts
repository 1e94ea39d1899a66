const KEYS = '0123456789*#ABCD'
const END = 0x80

/**
 * Turns telephone-event packets (RFC 4733) into one digit a key press. All packets of a press carry the same timestamp;
 * the digit is told with the first that arrives, so that losing any of them, the ends included, loses nothing.
 */
export class DigitReceiver {
  #timestamp: number | null = null
  #event = -1
  #ended = false

  /** The digit that begins with this packet; null when it continues or repeats one, or is no key. */
  take(timestamp: number, bytes: Uint8Array, start: number, end: number): string | null {
    if (end - start < 4) return null
    const event = bytes[start] as number
    const isEnd = ((bytes[start + 1] as number) & END) !== 0
    const key = KEYS[event]
    if (key === undefined) return null
    if (this.#timestamp !== null) {
      const later = (timestamp - this.#timestamp) | 0
      if (later < 0) return null
      // A sender that does not move its timestamp between keys still ends one before it begins the other.
      const isSame = later === 0 && (event === this.#event || !this.#ended)
      if (isSame) {
        this.#ended ||= isEnd
        return null
      }
    }
    this.#timestamp = timestamp
    this.#event = event
    this.#ended = isEnd
    return key
  }
}
