import { HmacSha1 } from './hmacSha1.ts'
import { Keystream } from './keystream.ts'
import { deriveKeys, type MasterKey } from './srtpKeys.ts'
import { RTP_HEADER_BYTES, SRTP_TAG_BYTES } from './srtpSender.ts'

/** How far back a packet may come late and still be told from a repeated one. */
const REPLAY_WINDOW = 128
const LARGEST_PACKET = 2000

/** The packet that was opened last; one object for the whole call, so that a packet costs no garbage. */
export interface RtpPacket {
  payloadType: number
  marker: boolean
  sequence: number
  timestamp: number
  ssrc: number
  payloadStart: number
  payloadEnd: number
}

/** Opens the packets of one remote stream (RFC 3711): authenticates, refuses repeats, decrypts in place. */
export class SrtpReceiver {
  readonly packet: RtpPacket = {
    payloadType: 0,
    marker: false,
    sequence: 0,
    timestamp: 0,
    ssrc: -1,
    payloadStart: 0,
    payloadEnd: 0,
  }
  /** Highest index so far of the stream, for receiver reports. */
  highestIndex = -1
  #hmac: HmacSha1
  #keystream: Keystream
  #seen = new Float64Array(REPLAY_WINDOW).fill(-1)

  constructor(master: MasterKey) {
    const keys = deriveKeys(master, 'srtp')
    this.#hmac = new HmacSha1(keys.auth)
    this.#keystream = new Keystream(keys.cipher, keys.salt)
  }

  /** False for whatever is no authentic new packet; otherwise `packet` describes it and its payload is in the clear. */
  open(bytes: Buffer): boolean {
    const end = bytes.length - SRTP_TAG_BYTES
    if (end < RTP_HEADER_BYTES || end > LARGEST_PACKET) return false
    const payloadStart = payloadOffset(bytes, end)
    if (payloadStart < 0) return false
    const sequence = bytes.readUInt16BE(2)
    const ssrc = bytes.readUInt32BE(8)
    const isNewStream = ssrc !== this.packet.ssrc
    const index = isNewStream ? sequence : this.#estimateIndex(sequence)
    if (index < 0 || (!isNewStream && this.#isRepeat(index))) return false
    if (!this.#hmac.verify(bytes, end, Math.floor(index / 0x10000), end)) return false
    if (isNewStream) this.#startStream()
    this.#seen[index % REPLAY_WINDOW] = index
    if (index > this.highestIndex) this.highestIndex = index
    this.#keystream.apply(bytes, payloadStart, end, ssrc, index)
    this.#describe(bytes, payloadStart, end, sequence, ssrc)
    return true
  }

  #describe(bytes: Buffer, payloadStart: number, end: number, sequence: number, ssrc: number): void {
    const { packet } = this
    const hasPadding = ((bytes[0] as number) & 0x20) !== 0
    packet.payloadType = (bytes[1] as number) & 0x7f
    packet.marker = (bytes[1] as number) > 0x7f
    packet.sequence = sequence
    packet.timestamp = bytes.readUInt32BE(4)
    packet.ssrc = ssrc
    packet.payloadStart = payloadStart
    packet.payloadEnd = hasPadding ? Math.max(payloadStart, end - (bytes[end - 1] as number)) : end
  }

  /** RFC 3711, section 3.3.1 and appendix A: the rollover count that brings the sequence number nearest. */
  #estimateIndex(sequence: number): number {
    const highest = this.highestIndex % 0x10000
    const rollovers = Math.floor(this.highestIndex / 0x10000)
    let guess = rollovers
    if (highest < 0x8000 && sequence - highest > 0x8000) guess = rollovers - 1
    else if (highest >= 0x8000 && highest - 0x8000 > sequence) guess = rollovers + 1
    return guess * 0x10000 + sequence
  }

  #isRepeat(index: number): boolean {
    return index <= this.highestIndex - REPLAY_WINDOW || this.#seen[index % REPLAY_WINDOW] === index
  }

  #startStream(): void {
    this.highestIndex = -1
    this.#seen.fill(-1)
  }
}

/** Behind the header, its contributors and its extension; −1 when that is not in the packet. */
function payloadOffset(bytes: Buffer, end: number): number {
  const first = bytes[0] as number
  if (first >> 6 !== 2) return -1
  let at = RTP_HEADER_BYTES + (first & 0x0f) * 4
  if (first & 0x10) {
    if (at + 4 > end) return -1
    at += 4 + bytes.readUInt16BE(at + 2) * 4
  }
  return at <= end ? at : -1
}
