import { HmacSha1 } from './hmacSha1.ts'
import { Keystream } from './keystream.ts'
import { deriveKeys, type MasterKey } from './srtpKeys.ts'

export const RTP_HEADER_BYTES = 12
export const SRTP_TAG_BYTES = 10

/** Protects the packets of one stream with AES_CM_128_HMAC_SHA1_80 (RFC 3711). */
export class SrtpSender {
  #hmac: HmacSha1
  #keystream: Keystream

  constructor(master: MasterKey) {
    const keys = deriveKeys(master, 'srtp')
    this.#hmac = new HmacSha1(keys.auth)
    this.#keystream = new Keystream(keys.cipher, keys.salt)
  }

  /**
   * Encrypts the payload behind the 12-byte header of `packet[0, length)` in place and writes the tag after it:
   * the packet needs ten bytes more. `index` counts the stream's packets and carries on where the sequence number wraps.
   */
  protect(packet: Buffer, length: number, ssrc: number, index: number): void {
    this.#keystream.apply(packet, RTP_HEADER_BYTES, length, ssrc, index)
    this.#hmac.sign(packet, length, Math.floor(index / 0x10000), packet, length)
  }
}
