import { createHash } from 'node:crypto'

const BLOCK = 64

/** Scratch without meaning between two calls; one for all legs, so that it stays in the processor's cache. */
const WORDS = new Int32Array(80)
const STATE = new Int32Array(5)
/** What of a message does not fill a block, with suffix and padding. */
const TAIL = new Uint8Array(2 * BLOCK)
const TAG = new Uint8Array(10)

/**
 * HMAC-SHA1 (RFC 2104) for SRTP tags, with the key's two blocks worked out beforehand. Written out here because a packet
 * is three blocks long: node:crypto spends twice the time of the whole sum on setting a digest up.
 */
export class HmacSha1 {
  #inner = new Int32Array(5)
  #outer = new Int32Array(5)

  constructor(key: Uint8Array) {
    const block = new Uint8Array(BLOCK)
    block.set(key.length > BLOCK ? createHash('sha1').update(key).digest() : key)
    start(this.#inner)
    start(this.#outer)
    const [inner, outer] = [0x36, 0x5c].map((mask) => block.map((byte) => byte ^ mask)) as [
      Uint8Array,
      Uint8Array,
    ]
    compress(this.#inner, inner, 0)
    compress(this.#outer, outer, 0)
  }

  /**
   * Signs `packet[0, length)` followed by `suffix` as four bytes, and writes the first ten bytes of the result to
   * `out[at…]`.
   */
  sign(packet: Uint8Array, length: number, suffix: number, out: Uint8Array, at: number): void {
    const state = STATE
    const tail = TAIL
    copyState(this.#inner, state)
    let from = 0
    for (; from + BLOCK <= length; from += BLOCK) compress(state, packet, from)
    let end = 0
    for (; from < length; from++) tail[end++] = packet[from] as number
    tail[end++] = suffix >>> 24
    tail[end++] = suffix >>> 16
    tail[end++] = suffix >>> 8
    tail[end++] = suffix
    const padded = pad(tail, end, BLOCK + length + 4)
    for (let block = 0; block < padded; block += BLOCK) compress(state, tail, block)
    for (let i = 0; i < 20; i++) tail[i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3))
    copyState(this.#outer, state)
    pad(tail, 20, BLOCK + 20)
    compress(state, tail, 0)
    for (let i = 0; i < 10; i++) out[at + i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3))
  }

  /** Whether `packet` carries, at `at`, the ten bytes that `sign` would write there. */
  verify(packet: Uint8Array, length: number, suffix: number, at: number): boolean {
    const tag = TAG
    this.sign(packet, length, suffix, tag, 0)
    let difference = 0
    for (let i = 0; i < 10; i++) difference |= (tag[i] as number) ^ (packet[at + i] as number)
    return difference === 0
  }
}

/** SHA-1's padding of the last bytes: a one bit, zeros, the whole length in bits. Returns where the padding ends. */
function pad(tail: Uint8Array, end: number, wholeLength: number): number {
  const padded = end + 9 > BLOCK ? 2 * BLOCK : BLOCK
  tail[end] = 0x80
  for (let i = end + 1; i < padded - 4; i++) tail[i] = 0
  const bits = wholeLength * 8
  tail[padded - 4] = bits >>> 24
  tail[padded - 3] = bits >>> 16
  tail[padded - 2] = bits >>> 8
  tail[padded - 1] = bits
  return padded
}

function copyState(from: Int32Array, to: Int32Array): void {
  for (let i = 0; i < 5; i++) to[i] = from[i] as number
}

function start(state: Int32Array): void {
  state.set([0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0])
}

/** FIPS 180-4, section 6.1.2: one block of 64 bytes into the state. */
function compress(state: Int32Array, bytes: Uint8Array, at: number): void {
  const w = WORDS
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
