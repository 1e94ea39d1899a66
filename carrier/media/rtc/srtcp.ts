import { createCipheriv } from 'node:crypto'
import { HmacSha1 } from './hmacSha1.ts'
import { deriveKeys, type MasterKey, type SessionKeys } from './srtpKeys.ts'
import { SRTP_TAG_BYTES } from './srtpSender.ts'

const HEADER_BYTES = 8
const INDEX_BYTES = 4
const ENCRYPTED = 0x80000000

/** SRTCP of one direction (RFC 3711, section 3.4). A few packets a minute: clear beats fast here. */
export class Srtcp {
  #keys: SessionKeys
  #hmac: HmacSha1
  #index = 0

  constructor(master: MasterKey) {
    this.#keys = deriveKeys(master, 'srtcp')
    this.#hmac = new HmacSha1(this.#keys.auth)
  }

  protect(packet: Buffer): Buffer {
    this.#index = (this.#index + 1) & 0x7fffffff
    const length = packet.length
    const out = Buffer.concat([packet.subarray(0, HEADER_BYTES), this.#cipher(packet, this.#index)])
    const protectedPacket = Buffer.concat([out, Buffer.alloc(INDEX_BYTES + SRTP_TAG_BYTES)])
    const suffix = (ENCRYPTED | this.#index) >>> 0
    this.#hmac.sign(protectedPacket, length, suffix, protectedPacket, length + INDEX_BYTES)
    protectedPacket.writeUInt32BE(suffix, length)
    return protectedPacket
  }

  /** The packet in the clear, or null when it is not authentic. */
  open(packet: Buffer): Buffer | null {
    const length = packet.length - INDEX_BYTES - SRTP_TAG_BYTES
    if (length < HEADER_BYTES || length > 1500) return null
    const suffix = packet.readUInt32BE(length)
    if (!this.#hmac.verify(packet, length, suffix, length + INDEX_BYTES)) return null
    if (suffix < ENCRYPTED) return packet.subarray(0, length)
    const body = this.#cipher(packet.subarray(0, length), suffix - ENCRYPTED)
    return Buffer.concat([packet.subarray(0, HEADER_BYTES), body])
  }

  #cipher(packet: Buffer, index: number): Buffer {
    const counter = Buffer.alloc(16)
    this.#keys.salt.copy(counter)
    counter.writeInt32BE(counter.readInt32BE(4) ^ packet.readInt32BE(4), 4)
    counter.writeInt32BE(counter.readInt32BE(10) ^ index, 10)
    return createCipheriv('aes-128-ctr', this.#keys.cipher, counter).update(packet.subarray(HEADER_BYTES))
  }
}
