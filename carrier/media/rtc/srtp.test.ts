import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RtpHeader, SrtcpSession, SrtpSession } from 'werift'
import { HmacSha1 } from './hmacSha1.ts'
import { Keystream } from './keystream.ts'
import { Srtcp } from './srtcp.ts'
import { deriveKeys, type MasterKey } from './srtpKeys.ts'
import { SrtpReceiver } from './srtpReceiver.ts'
import { SRTP_TAG_BYTES, SrtpSender } from './srtpSender.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** RFC 3711, appendix B.3. */
const MASTER: MasterKey = {
  key: hex('E1F97A0D3E018BE0D64FA32C06DE4139'),
  salt: hex('0EC675AD498AFEEBB6960B3AABE6'),
}

/** Another implementation of the same profile, to speak with. */
const theirSettings = {
  profile: 1 as const,
  keys: {
    localMasterKey: Buffer.from(MASTER.key),
    localMasterSalt: Buffer.from(MASTER.salt),
    remoteMasterKey: Buffer.from(MASTER.key),
    remoteMasterSalt: Buffer.from(MASTER.salt),
  },
}

const SSRC = 0xcafebabe

function packetOf(index: number, payload: Uint8Array): Buffer {
  const packet = Buffer.alloc(12 + payload.length + SRTP_TAG_BYTES)
  packet[0] = 0x80
  packet.writeUInt16BE(index & 0xffff, 2)
  packet.writeUInt32BE((index * 160) >>> 0, 4)
  packet.writeUInt32BE(SSRC, 8)
  packet.set(payload, 12)
  return packet
}

function protect(sender: SrtpSender, index: number, payload: Uint8Array): Buffer {
  const packet = packetOf(index, payload)
  sender.protect(packet, 12 + payload.length, SSRC, index)
  return packet
}

describe('the session keys', () => {
  it('are those of RFC 3711, appendix B.3', () => {
    const keys = deriveKeys(MASTER, 'srtp')
    expect(keys.cipher).toEqual(hex('C61E7A93744F39EE10734AFE3FF7A087'))
    expect(keys.salt).toEqual(hex('30CBBC08863D8C85D49DB34A9AE1'))
    expect(keys.auth).toEqual(hex('CEBE321F6FF7716B6FD4AB49AF256A156D38BAA4'))
  })
})

describe('the keystream', () => {
  it('is that of RFC 3711, appendix B.2, however it is asked for', () => {
    const key = hex('2B7E151628AED2A6ABF7158809CF4F3C')
    const salt = hex('F0F1F2F3F4F5F6F7F8F9FAFBFCFD')
    const start = hex(
      'E03EAD0935C95E80E166B16DD92B4EB4 D23513162B02D0F72A43A2FE4A5F97AB 41E95B3BB0A2E8DD477901E4FCA894C0',
    )
    for (const length of [16, 48, 160, 176, 400]) {
      const bytes = Buffer.alloc(length)
      new Keystream(key, salt).apply(bytes, 0, length, 0, 0)
      expect(bytes.subarray(0, 48)).toEqual(start.subarray(0, Math.min(48, length)))
    }
  })
})

describe('HMAC-SHA1', () => {
  it('is node’s own, for every key and message', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 100 }),
        fc.uint8Array({ maxLength: 400 }),
        fc.nat(0xffffffff),
        (key, message, suffix) => {
          const ours = Buffer.alloc(10)
          new HmacSha1(key).sign(message, message.length, suffix, ours, 0)
          const tail = Buffer.alloc(4)
          tail.writeUInt32BE(suffix)
          const theirs = createHmac('sha1', key).update(message).update(tail).digest().subarray(0, 10)
          expect(ours).toEqual(theirs)
        },
      ),
    )
  })

  it('keeps no trace of the message before', () => {
    const hmac = new HmacSha1(MASTER.key)
    const [once, twice] = [Buffer.alloc(10), Buffer.alloc(10)]
    hmac.sign(Buffer.alloc(60, 1), 60, 1, once, 0)
    hmac.sign(Buffer.alloc(1000, 0xff), 1000, 2, twice, 0)
    hmac.sign(Buffer.alloc(60, 1), 60, 1, twice, 0)
    expect(twice).toEqual(once)
  })
})

describe('SRTP', () => {
  it('what we protect another implementation opens, across the wrap of the sequence number', () => {
    const sender = new SrtpSender(MASTER)
    const theirs = new SrtpSession(theirSettings)
    for (let index = 65530; index < 65600; index++) {
      const payload = Buffer.alloc(index % 7 === 0 ? 300 : 160, index & 0xff)
      expect(theirs.decrypt(protect(sender, index, payload)).subarray(12)).toEqual(payload)
    }
  })

  it('what another implementation protects we open, across the wrap of the sequence number', () => {
    const receiver = new SrtpReceiver(MASTER)
    const theirs = new SrtpSession(theirSettings)
    for (let index = 65530; index < 65600; index++) {
      const header = new RtpHeader({
        payloadType: 0,
        sequenceNumber: index & 0xffff,
        timestamp: index,
        ssrc: SSRC,
      })
      const payload = Buffer.alloc(index % 7 === 0 ? 300 : 160, index & 0xff)
      const packet = Buffer.from(theirs.encrypt(payload, header))
      expect(receiver.open(packet)).toBe(true)
      expect(packet.subarray(receiver.packet.payloadStart, receiver.packet.payloadEnd)).toEqual(payload)
      expect(receiver.packet.timestamp).toBe(index)
    }
  })

  it('opens packets in any order, each once', () => {
    const indices = fc.shuffledSubarray(
      Array.from({ length: 100 }, (_, i) => 65500 + i),
      { minLength: 100 },
    )
    fc.assert(
      fc.property(indices, (order) => {
        const sender = new SrtpSender(MASTER)
        const receiver = new SrtpReceiver(MASTER)
        receiver.open(protect(sender, 65499, Buffer.alloc(160)))
        const packets = new Map(
          order.map((index) => [index, protect(sender, index, Buffer.alloc(160, index & 0xff))]),
        )
        for (const index of order) {
          const packet = packets.get(index) as Buffer
          const again = Buffer.from(packet)
          expect(receiver.open(packet)).toBe(true)
          expect(packet.subarray(12, 172)).toEqual(Buffer.alloc(160, index & 0xff))
          expect(receiver.open(again)).toBe(false)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('refuses every packet with a flipped bit', () => {
    const packet = protect(new SrtpSender(MASTER), 5, Buffer.alloc(20, 7))
    for (let bit = 0; bit < packet.length * 8; bit++) {
      const forged = Buffer.from(packet)
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(new SrtpReceiver(MASTER).open(forged)).toBe(false)
    }
  })

  it('survives any bytes whatsoever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(new SrtpReceiver(MASTER).open(Buffer.from(bytes))).toBe(false)
      }),
    )
  })

  it('follows a far side that begins a new stream', () => {
    const receiver = new SrtpReceiver(MASTER)
    const sender = new SrtpSender(MASTER)
    expect(receiver.open(protect(sender, 70000 - 65536, Buffer.alloc(160)))).toBe(true)
    const other = packetOf(9, Buffer.alloc(160, 3))
    other.writeUInt32BE(77, 8)
    new SrtpSender(MASTER).protect(other, 172, 77, 9)
    expect(receiver.open(other)).toBe(true)
    expect(receiver.packet.ssrc).toBe(77)
    expect(receiver.highestIndex).toBe(9)
  })

  it('passes over contributors, header extension and padding', () => {
    const header = hex('B2 00 0001 00000010 CAFEBABE 00000001 00000002 BEDE0001 10AA0000')
    const plain = Buffer.concat([header, Buffer.from([1, 2, 3, 0, 0, 3]), Buffer.alloc(SRTP_TAG_BYTES)])
    const keys = deriveKeys(MASTER, 'srtp')
    new Keystream(keys.cipher, keys.salt).apply(plain, header.length, header.length + 6, SSRC, 1)
    new HmacSha1(keys.auth).sign(plain, header.length + 6, 0, plain, header.length + 6)
    const receiver = new SrtpReceiver(MASTER)
    expect(receiver.open(plain)).toBe(true)
    const { payloadStart, payloadEnd } = receiver.packet
    expect([...plain.subarray(payloadStart, payloadEnd)]).toEqual([1, 2, 3])
  })
})

describe('SRTCP', () => {
  const report = hex('80C8 0006 CAFEBABE 0000000100000002 00000003 00000004 00000005')

  it('is understood by another implementation, and understands it', () => {
    const ours = new Srtcp(MASTER)
    const theirs = new SrtcpSession(theirSettings)
    for (let i = 0; i < 3; i++) {
      expect(theirs.decrypt(ours.protect(report))).toEqual(report)
      expect(new Srtcp(MASTER).open(theirs.encrypt(report))).toEqual(report)
    }
  })

  it('refuses what is cut off or changed', () => {
    const packet = new Srtcp(MASTER).protect(report)
    for (let length = 0; length < packet.length; length++) {
      expect(new Srtcp(MASTER).open(packet.subarray(0, length))).toBeNull()
    }
    packet[9] = (packet[9] ?? 0) ^ 1
    expect(new Srtcp(MASTER).open(packet)).toBeNull()
  })
})
