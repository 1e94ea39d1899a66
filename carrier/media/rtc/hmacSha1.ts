import { createHash } from 'node:crypto'

const BLOCK = 64
/** The largest message: an Ethernet packet and the four bytes of the rollover counter. */
const LARGEST = 2048

/**
 * HMAC-SHA1 (RFC 2104) for SRTP tags, with the key's two blocks worked out beforehand. Written out here because a packet
 * is three blocks long: node:crypto spends twice the time of the whole sum on setting a digest up.
 */
export class HmacSha1 {
  #inner = new Int32Array(5)
  #outer = new Int32Array(5)
  #state = new Int32Array(5)
  #words = new Int32Array(80)
  #message = new Uint8Array(LARGEST + BLOCK + 9)
  #tag = new Uint8Array(10)

  constructor(key: Uint8Array) {
    const block = new Uint8Array(BLOCK)
    block.set(key.length > BLOCK ? createHash('sha1').update(key).digest() : key)
    start(this.#inner)
    start(this.#outer)
    compress(
      this.#inner,
      block.map((byte) => byte ^ 0x36),
      0,
      this.#words,
    )
    compress(
      this.#outer,
      block.map((byte) => byte ^ 0x5c),
      0,
      this.#words,
    )
  }

  /**
   * Signs `packet[0, length)` followed by `suffix` as four bytes, and writes the first ten bytes of the result to
   * `out[at…]`. The packet is at most 2048 bytes long.
   */
  sign(packet: Uint8Array, length: number, suffix: number, out: Uint8Array, at: number): void {
    const message = this.#message
    for (let i = 0; i < length; i++) message[i] = packet[i] as number
    message[length] = suffix >>> 24
    message[length + 1] = suffix >>> 16
    message[length + 2] = suffix >>> 8
    message[length + 3] = suffix
    this.#digest(length + 4)
    const state = this.#state
    for (let i = 0; i < 10; i++) out[at + i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3))
  }

  /** Whether `packet` carries, at `at`, the ten bytes that `sign` would write there. */
  verify(packet: Uint8Array, length: number, suffix: number, at: number): boolean {
    const tag = this.#tag
    this.sign(packet, length, suffix, tag, 0)
    let difference = 0
    for (let i = 0; i < 10; i++) difference |= (tag[i] as number) ^ (packet[at + i] as number)
    return difference === 0
  }

  #digest(length: number): void {
    const state = this.#state
    const message = this.#message
    state.set(this.#inner)
    pad(message, length)
    for (let at = 0; at < length + 9; at += BLOCK) compress(state, message, at, this.#words)
    for (let i = 0; i < 20; i++) message[i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3))
    state.set(this.#outer)
    pad(message, 20)
    compress(state, message, 0, this.#words)
  }
}

/** SHA-1's padding: a one bit, zeros up to the block's last eight bytes, the length in bits with the key's block. */
function pad(message: Uint8Array, length: number): void {
  const end = Math.ceil((length + 9) / BLOCK) * BLOCK
  message[length] = 0x80
  message.fill(0, length + 1, end - 4)
  const bits = (length + BLOCK) * 8
  message[end - 4] = bits >>> 24
  message[end - 3] = bits >>> 16
  message[end - 2] = bits >>> 8
  message[end - 1] = bits
}

function start(state: Int32Array): void {
  state.set([0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0])
}

/** FIPS 180-4, section 6.1.2: one block of 64 bytes into the state. */
function compress(state: Int32Array, bytes: Uint8Array, at: number, w: Int32Array): void {
  for (let i = 0, from = at; i < 16; i++, from += 4) {
    w[i] =
      ((bytes[from] as number) << 24) |
      ((bytes[from + 1] as number) << 16) |
      ((bytes[from + 2] as number) << 8) |
      (bytes[from + 3] as number)
  }
  for (let i = 16; i < 80; i++) {
    const x = (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number)
    w[i] = (x << 1) | (x >>> 31)
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  for (let i = 0; i < 20; i++) {
    const next = (((a << 5) | (a >>> 27)) + (d ^ (b & (c ^ d))) + e + 0x5a827999 + (w[i] as number)) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 20; i < 40; i++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + (w[i] as number)) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 40; i < 60; i++) {
    const next = (((a << 5) | (a >>> 27)) + ((b & c) | (d & (b | c))) + e + 0x8f1bbcdc + (w[i] as number)) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (let i = 60; i < 80; i++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + (w[i] as number)) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
}
