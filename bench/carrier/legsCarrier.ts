import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { FRAME_SAMPLES } from '../../carrier/media/audio.ts'
import { createMedia } from '../../carrier/media/createMedia.ts'
import type { Mixer } from '../../carrier/media/mixer.ts'
import { SrtpReceiver } from '../../carrier/media/rtc/srtpReceiver.ts'
import { RTP_HEADER_BYTES, SRTP_TAG_BYTES, SrtpSender } from '../../carrier/media/rtc/srtpSender.ts'
import { tone } from '../../carrier/media/tone.ts'
import { LINEAR_OF_ULAW, ULAW_OF_LINEAR } from '../../carrier/media/ulaw.ts'
import { Voice } from '../../carrier/media/voice.ts'
import { createWebRtcPort, type WebRtcPort } from '../../carrier/media/webRtcPort.ts'
import { type CarrierReport, FLOOR_KEY, type FromCarrier, type ToCarrier } from './messages.ts'

/** The process under test: the carrier's media department and nothing else, with conferences of three. */

const media = createMedia({ markerSpeech: true, log: { warn: report, error: report } })
const conferences = new Map<number, Mixer>()
const voices: Voice[] = []
const ports: WebRtcPort[] = []
/** Nobody is on the tick before all are connected: handshakes and ticks would hold each other up. */
let ticking = false
let started = snapshot()

function report(...what: unknown[]): void {
  process.stderr.write(`carrier: ${JSON.stringify(what)}\n`)
}

function tell(message: FromCarrier): void {
  process.send?.(message)
}

function seat(leg: number, voice: Voice): void {
  const room = Math.floor(leg / 3)
  const mixer = conferences.get(room) ?? media.createMixer()
  conferences.set(room, mixer)
  voices.push(voice)
  mixer.seat(voice)
  if (ticking) media.add(voice)
}

async function answer(leg: number, sdp: string): Promise<void> {
  const port = createWebRtcPort()
  port.onLost = () => void port.close()
  const voice = new Voice()
  voice.port = port
  const answered = await port.acceptOffer(sdp)
  port.onConnected = () => {
    ports.push(port)
    seat(leg, voice)
  }
  tell({ kind: 'answer', leg, sdp: answered })
}

/** The bare loop: open the packet, µ-law to linear and back, protect it, send it back. */
async function openFloor(legs: number): Promise<void> {
  const ports: number[] = []
  for (let leg = 0; leg < legs; leg++) {
    const socket = createSocket('udp4')
    const receiver = new SrtpReceiver(FLOOR_KEY)
    const sender = new SrtpSender(FLOOR_KEY)
    const frame = new Int16Array(FRAME_SAMPLES)
    let index = 0
    socket.on('message', (bytes, { address, port }) => {
      if (!receiver.open(bytes)) return
      const { payloadStart } = receiver.packet
      for (let i = 0; i < FRAME_SAMPLES; i++)
        frame[i] = LINEAR_OF_ULAW[bytes[payloadStart + i] as number] as number
      const packet = Buffer.allocUnsafe(RTP_HEADER_BYTES + FRAME_SAMPLES + SRTP_TAG_BYTES)
      bytes.copy(packet, 0, 0, RTP_HEADER_BYTES)
      for (let i = 0; i < FRAME_SAMPLES; i++) {
        packet[RTP_HEADER_BYTES + i] = ULAW_OF_LINEAR[(frame[i] as number) & 0xffff] as number
      }
      sender.protect(packet, RTP_HEADER_BYTES + FRAME_SAMPLES, leg + 1, ++index)
      socket.send(packet, port, address)
    })
    socket.bind(0)
    await once(socket, 'listening')
    ports.push(socket.address().port)
  }
  tell({ kind: 'ports', ports })
}

/** Scripted handsets: they speak from memory and listen to nothing. */
function openHandsets(legs: number): void {
  ticking = true
  const speech = Array.from({ length: 3 }, (_, i) => tone([300 + 100 * i], 20))
  for (let leg = 0; leg < legs; leg++) {
    const voice = new Voice()
    const said = speech[leg % 3] ?? null
    voice.port = { receive: () => said, send: () => {}, sendDigit: () => {}, close: () => {} }
    seat(1_000_000 + leg, voice)
  }
  tell({ kind: 'handsets up' })
}

function snapshot() {
  const buffers = { concealed: 0, inserted: 0, dropped: 0 }
  for (const { statistics } of ports) {
    buffers.concealed += statistics?.concealed ?? 0
    buffers.inserted += statistics?.inserted ?? 0
    buffers.dropped += statistics?.dropped ?? 0
  }
  return { cpu: process.cpuUsage(), atMs: performance.now(), ticks: media.statistics(), buffers }
}

function measured(): CarrierReport {
  const cpu = process.cpuUsage(started.cpu)
  const { ticks: now, buffers } = snapshot()
  return {
    cpuMs: (cpu.user + cpu.system) / 1000,
    systemMs: cpu.system / 1000,
    wallMs: performance.now() - started.atMs,
    ticks: now.ticks - started.ticks.ticks,
    late: now.late - started.ticks.late,
    missed: now.missed - started.ticks.missed,
    maxLatenessMs: now.maxLatenessMs,
    rssBytes: process.memoryUsage().rss,
    concealed: buffers.concealed - started.buffers.concealed,
    inserted: buffers.inserted - started.buffers.inserted,
    dropped: buffers.dropped - started.buffers.dropped,
  }
}

process.on('message', (message: ToCarrier) => {
  if (message.kind === 'offer') void answer(message.leg, message.sdp)
  else if (message.kind === 'floor') void openFloor(message.legs)
  else if (message.kind === 'handsets') openHandsets(message.legs)
  else if (message.kind === 'tick') {
    ticking = message.on
    for (const voice of voices) {
      if (ticking) media.add(voice)
      else media.remove(voice)
    }
  } else if (message.kind === 'measure') {
    started = snapshot()
    tell({ kind: 'measuring' })
  } else if (message.kind === 'report') tell({ kind: 'report', report: measured() })
  else process.exit()
})
tell({ kind: 'ready' })
