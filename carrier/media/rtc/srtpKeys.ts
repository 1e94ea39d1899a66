import { createCipheriv } from 'node:crypto'

/** What DTLS hands over (RFC 5764): a 16-byte key and a 14-byte salt. */
export interface MasterKey {
  readonly key: Uint8Array
  readonly salt: Uint8Array
}

export interface SessionKeys {
  readonly cipher: Buffer
  readonly auth: Buffer
  readonly salt: Buffer
}

const SRTP_LABELS = [0, 1, 2] as const
const SRTCP_LABELS = [3, 4, 5] as const

/** Session keys of AES_CM_128_HMAC_SHA1_80 (RFC 3711, section 4.3, with a key derivation rate of zero). */
export function deriveKeys(master: MasterKey, kind: 'srtp' | 'srtcp'): SessionKeys {
  const [cipher, auth, salt] = kind === 'srtp' ? SRTP_LABELS : SRTCP_LABELS
  return {
    cipher: derive(master, cipher, 16),
    auth: derive(master, auth, 20),
    salt: derive(master, salt, 14),
  }
}

function derive({ key, salt }: MasterKey, label: number, length: number): Buffer {
  const block = Buffer.alloc(16)
  block.set(salt)
  block.writeUInt8(block.readUInt8(7) ^ label, 7)
  return createCipheriv('aes-128-ctr', key, block).update(Buffer.alloc(length))
}
