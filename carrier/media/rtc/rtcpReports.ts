import { SAMPLE_RATE } from '../audio.ts'

const SENDER_REPORT = 200
const SOURCE_DESCRIPTION = 202
const NTP_EPOCH_SECONDS = 2_208_988_800

export interface Sending {
  readonly ssrc: number
  readonly timestamp: number
  readonly packets: number
  readonly bytes: number
}

export interface Receiving {
  readonly ssrc: number
  readonly highestIndex: number
  readonly packets: number
}

/**
 * The least RTCP (RFC 3550) that keeps a browser's statistics alive: a sender report with one report block, from which
 * it reads round trip and loss, and the mandatory CNAME.
 */
export class RtcpReports {
  #lastReport = 0
  #lastReportMs = 0
  #firstIndex = -1
  #expectedBefore = 0
  #receivedBefore = 0

  /** Notes the remote sender report in a compound packet; ignores everything else. */
  read(packet: Buffer, nowMs: number): void {
    for (let at = 0; at + 8 <= packet.length; at += 4 + packet.readUInt16BE(at + 2) * 4) {
      if (packet[at + 1] !== SENDER_REPORT || at + 20 > packet.length) continue
      this.#lastReport = packet.readUInt32BE(at + 10)
      this.#lastReportMs = nowMs
    }
  }

  write(sending: Sending, receiving: Receiving | null, nowMs: number): Buffer {
    const report = Buffer.alloc(receiving ? 52 : 28)
    report.writeUInt8(0x80 | (receiving ? 1 : 0), 0)
    report.writeUInt8(SENDER_REPORT, 1)
    report.writeUInt16BE(report.length / 4 - 1, 2)
    report.writeUInt32BE(sending.ssrc, 4)
    const wallMs = Date.now()
    report.writeUInt32BE((Math.floor(wallMs / 1000) + NTP_EPOCH_SECONDS) >>> 0, 8)
    report.writeUInt32BE(Math.floor(((wallMs % 1000) / 1000) * 2 ** 32), 12)
    report.writeUInt32BE(sending.timestamp >>> 0, 16)
    report.writeUInt32BE(sending.packets >>> 0, 20)
    report.writeUInt32BE(sending.bytes >>> 0, 24)
    if (receiving) this.#writeBlock(report, 28, receiving, nowMs)
    return Buffer.concat([report, description(sending.ssrc)])
  }

  #writeBlock(out: Buffer, at: number, { ssrc, highestIndex, packets }: Receiving, nowMs: number): void {
    if (this.#firstIndex < 0) this.#firstIndex = highestIndex - packets + 1
    const expected = highestIndex - this.#firstIndex + 1
    const lost = Math.max(0, expected - packets)
    const expectedNow = expected - this.#expectedBefore
    const lostNow = Math.max(0, expectedNow - (packets - this.#receivedBefore))
    this.#expectedBefore = expected
    this.#receivedBefore = packets
    out.writeUInt32BE(ssrc, at)
    out.writeUInt8(expectedNow > 0 ? Math.min(255, Math.floor((lostNow * 256) / expectedNow)) : 0, at + 4)
    out.writeUIntBE(Math.min(0x7fffff, lost), at + 5, 3)
    out.writeUInt32BE(highestIndex >>> 0, at + 8)
    out.writeUInt32BE(SAMPLE_RATE / 1000, at + 12)
    out.writeUInt32BE(this.#lastReport, at + 16)
    const delayMs = this.#lastReport === 0 ? 0 : nowMs - this.#lastReportMs
    out.writeUInt32BE(Math.round(delayMs * 65.536) >>> 0, at + 20)
  }
}

function description(ssrc: number): Buffer {
  const name = Buffer.from('sidetone', 'latin1')
  const out = Buffer.alloc(4 + Math.ceil((4 + 2 + name.length + 1) / 4) * 4)
  out.writeUInt8(0x81, 0)
  out.writeUInt8(SOURCE_DESCRIPTION, 1)
  out.writeUInt16BE(out.length / 4 - 1, 2)
  out.writeUInt32BE(ssrc, 4)
  out.writeUInt8(1, 8)
  out.writeUInt8(name.length, 9)
  name.copy(out, 10)
  return out
}
