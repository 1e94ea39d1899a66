import { type Cipheriv, createCipheriv } from 'node:crypto'

/** Packets whose keystream is made in one go; they follow one another, so the next are known beforehand. */
const BATCH = 32
/** Payload that the batch covers: 20 ms of G.711 and a little. */
const BLOCKS = 11
const STRIDE = BLOCKS * 16
/** Scratch, filled and used up within one call. */
const COUNTERS = Buffer.alloc(BATCH * STRIDE)

/**
 * The AES counter-mode keystream of one SRTP direction (RFC 3711, section 4.1.1). One cipher object in ECB mode lives as
 * long as the call and encrypts the counters of 32 packets at once: 0.1 µs a packet instead of 15 µs for a cipher
 * of its own.
 */
export class Keystream {
  #cipher: Cipheriv
  #salt: Buffer
  #made: Buffer = Buffer.alloc(0)
  #firstIndex = -1
  #ssrc = 0

  constructor(key: Buffer, salt: Buffer) {
    this.#cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
    this.#salt = Buffer.concat([salt, Buffer.alloc(2)])
  }

  /** Encrypts or decrypts `bytes[start, end)` in place. `index` is the 48-bit packet index. */
  apply(bytes: Uint8Array, start: number, end: number, ssrc: number, index: number): void {
    const length = end - start
    if (length > STRIDE) {
      this.#applyLong(bytes, start, end, ssrc, index)
      return
    }
    const first = this.#firstIndex
    if (ssrc !== this.#ssrc || first < 0 || index < first || index >= first + BATCH)
      this.#prepare(ssrc, index)
    const stream = this.#made
    let from = (index - this.#firstIndex) * STRIDE
    for (let at = start; at < end; at++) bytes[at] = (bytes[at] as number) ^ (stream[from++] as number)
  }

  #prepare(ssrc: number, index: number): void {
    const counters = COUNTERS
    for (let packet = 0; packet < BATCH; packet++) {
      this.#writeCounters(counters, packet * STRIDE, BLOCKS, ssrc, index + packet)
    }
    this.#made = this.#cipher.update(counters)
    this.#firstIndex = index
    this.#ssrc = ssrc
  }

  #applyLong(bytes: Uint8Array, start: number, end: number, ssrc: number, index: number): void {
    const blocks = Math.ceil((end - start) / 16)
    const counters = Buffer.alloc(blocks * 16)
    this.#writeCounters(counters, 0, blocks, ssrc, index)
    const stream = this.#cipher.update(counters)
    for (let i = 0; start + i < end; i++)
      bytes[start + i] = (bytes[start + i] as number) ^ (stream[i] as number)
  }

  #writeCounters(out: Buffer, at: number, blocks: number, ssrc: number, index: number): void {
    const salt = this.#salt
    const high = Math.floor(index / 0x10000)
    for (let block = 0, to = at; block < blocks; block++, to += 16) {
      salt.copy(out, to)
      out.writeInt32BE(out.readInt32BE(to + 4) ^ ssrc, to + 4)
      out.writeInt32BE(out.readInt32BE(to + 8) ^ high, to + 8)
      out.writeUInt16BE(out.readUInt16BE(to + 12) ^ (index & 0xffff), to + 12)
      out.writeUInt16BE(block, to + 14)
    }
  }
}
