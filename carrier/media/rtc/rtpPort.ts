import { FRAME_SAMPLES, type Frame } from '../audio.ts'
import { ULAW_OF_LINEAR, ULAW_SILENCE } from '../ulaw.ts'
import { DigitReceiver } from './digitReceiver.ts'
import { DigitSender } from './digitSender.ts'
import { JitterBuffer, type JitterStatistics } from './jitterBuffer.ts'
import type { LinkKeys } from './peerLink.ts'
import { RtcpReports } from './rtcpReports.ts'
import { Srtcp } from './srtcp.ts'
import { SrtpReceiver } from './srtpReceiver.ts'
import { RTP_HEADER_BYTES, SRTP_TAG_BYTES, SrtpSender } from './srtpSender.ts'

/** Every five seconds, as RFC 3550 would have two parties do it. */
const REPORT_TICKS = 250

export interface RtpPortSettings {
  readonly keys: LinkKeys
  readonly ssrc: number
  readonly pcmu: number
  readonly events: number | null
  /** Hands a finished packet to the network; the buffer is not used again. */
  readonly send: (packet: Buffer) => void
  readonly onDigit: (digit: string) => void
}

/**
 * The sound of one leg as RTP: µ-law in SRTP both ways, a packet every tick whether there is anything to say or not, keys
 * as telephone events. Packets are opened when they arrive, so that a tick only has to pick up what is there.
 */
export class RtpPort {
  #settings: RtpPortSettings
  #sender: SrtpSender
  #receiver: SrtpReceiver
  #srtcpOut: Srtcp
  #srtcpIn: Srtcp
  #reports = new RtcpReports()
  #jitter = new JitterBuffer()
  #digitsIn = new DigitReceiver()
  #digitsOut = new DigitSender()
  #index: number
  #timestamp: number
  #marker = true
  #sentPackets = 0
  #receivedPackets = 0
  #ticks: number

  constructor(settings: RtpPortSettings) {
    this.#settings = settings
    this.#sender = new SrtpSender(settings.keys.local)
    this.#receiver = new SrtpReceiver(settings.keys.remote)
    this.#srtcpOut = new Srtcp(settings.keys.local)
    this.#srtcpIn = new Srtcp(settings.keys.remote)
    // In the lower half, so that the far side cannot take the first wrap for a step back (RFC 3711, section 3.3.1).
    this.#index = Math.floor(Math.random() * 0x8000)
    this.#timestamp = Math.floor(Math.random() * 2 ** 32)
    this.#ticks = Math.floor(Math.random() * REPORT_TICKS)
  }

  get statistics(): JitterStatistics {
    return this.#jitter.statistics
  }

  /** Takes an SRTP or SRTCP packet from the network; true when it was authentic. Opens it in place. */
  take(bytes: Buffer, nowMs: number): boolean {
    const type = bytes.length > 1 ? (bytes[1] as number) : 0
    // RFC 5761: what would be payload types 64 to 95 with the marker bit is RTCP.
    if (type >= 192 && type <= 223) return this.#takeRtcp(bytes, nowMs)
    const receiver = this.#receiver
    if (!receiver.open(bytes)) return false
    this.#receivedPackets++
    const { payloadType, timestamp, payloadStart, payloadEnd } = receiver.packet
    if (payloadType === this.#settings.pcmu) {
      this.#jitter.push(timestamp, bytes, payloadStart, payloadEnd, nowMs)
    } else if (payloadType === this.#settings.events) {
      const digit = this.#digitsIn.take(timestamp, bytes, payloadStart, payloadEnd)
      if (digit !== null) this.#settings.onDigit(digit)
    }
    return true
  }

  receive(): Frame | null {
    return this.#jitter.pull(performance.now())
  }

  send(frame: Frame | null): void {
    this.#timestamp = (this.#timestamp + FRAME_SAMPLES) >>> 0
    const keys = this.#digitsOut.next(this.#timestamp)
    if (keys && this.#settings.events !== null) {
      keys.payloads.forEach((payload, copy) => {
        const packet = this.#newPacket(payload.length)
        payload.copy(packet, RTP_HEADER_BYTES)
        this.#dispatch(packet, this.#settings.events ?? 0, keys.marker && copy === 0, keys.timestamp)
      })
      this.#marker = true
    } else {
      this.#dispatch(this.#encode(frame), this.#settings.pcmu, this.#marker, this.#timestamp)
      this.#marker = false
    }
    if (++this.#ticks % REPORT_TICKS === 0) this.#report()
  }

  sendDigit(digit: string): void {
    if (this.#settings.events !== null) this.#digitsOut.press(digit)
  }

  #encode(frame: Frame | null): Buffer {
    const packet = this.#newPacket(FRAME_SAMPLES)
    if (frame) {
      for (let i = 0; i < FRAME_SAMPLES; i++) {
        packet[RTP_HEADER_BYTES + i] = ULAW_OF_LINEAR[(frame[i] as number) & 0xffff] as number
      }
    } else {
      packet.fill(ULAW_SILENCE, RTP_HEADER_BYTES, RTP_HEADER_BYTES + FRAME_SAMPLES)
    }
    return packet
  }

  /** A new one each time: the socket may still hold the last one when a late tick catches up. */
  #newPacket(payloadBytes: number): Buffer {
    return Buffer.allocUnsafe(RTP_HEADER_BYTES + payloadBytes + SRTP_TAG_BYTES)
  }

  #dispatch(packet: Buffer, payloadType: number, marker: boolean, timestamp: number): void {
    const { ssrc } = this.#settings
    this.#index++
    packet[0] = 0x80
    packet[1] = payloadType | (marker ? 0x80 : 0)
    packet[2] = this.#index >>> 8
    packet[3] = this.#index
    writeWord(packet, 4, timestamp)
    writeWord(packet, 8, ssrc)
    this.#sender.protect(packet, packet.length - SRTP_TAG_BYTES, ssrc, this.#index)
    this.#sentPackets++
    this.#settings.send(packet)
  }

  #takeRtcp(bytes: Buffer, nowMs: number): boolean {
    const packet = this.#srtcpIn.open(bytes)
    if (!packet) return false
    this.#reports.read(packet, nowMs)
    return true
  }

  #report(): void {
    const { packet, highestIndex } = this.#receiver
    const receiving =
      highestIndex < 0 ? null : { ssrc: packet.ssrc, highestIndex, packets: this.#receivedPackets }
    const packets = this.#sentPackets
    const sending = {
      ssrc: this.#settings.ssrc,
      timestamp: this.#timestamp,
      packets,
      bytes: packets * FRAME_SAMPLES,
    }
    this.#settings.send(this.#srtcpOut.protect(this.#reports.write(sending, receiving, performance.now())))
  }
}

function writeWord(packet: Buffer, at: number, value: number): void {
  packet[at] = value >>> 24
  packet[at + 1] = value >>> 16
  packet[at + 2] = value >>> 8
  packet[at + 3] = value
}
