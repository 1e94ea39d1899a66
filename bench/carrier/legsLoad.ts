import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { FRAME_MS, FRAME_SAMPLES } from '../../carrier/media/audio.ts'
import { PeerLink } from '../../carrier/media/rtc/peerLink.ts'
import { readRemoteSdp } from '../../carrier/media/rtc/readRemoteSdp.ts'
import { SrtpReceiver } from '../../carrier/media/rtc/srtpReceiver.ts'
import { RTP_HEADER_BYTES, SRTP_TAG_BYTES, SrtpSender } from '../../carrier/media/rtc/srtpSender.ts'
import { writeOffer } from '../../carrier/media/rtc/writeLocalSdp.ts'
import { LatencyBook } from './latencies.ts'
import { markFrame, NOISE, readMark } from './mark.ts'
import { FLOOR_KEY, type FromLoad, type LoadReport, type ToLoad } from './messages.ts'

/**
 * The load: as many browsers as there are legs, each sending a packet every 20 ms at its own moment, whatever comes back.
 * Once a second each marks a frame; whoever hears the mark notes when. A process of its own, on the other core.
 */

const MARK_EVERY = 50
const PACKET_BYTES = RTP_HEADER_BYTES + FRAME_SAMPLES + SRTP_TAG_BYTES
/** Packets are protected before the talking starts, in blocks of so many for each leg: 12 s. */
const BLOCK_PACKETS = 600
/** Sent at most in one go: hundreds of browsers would not hold their breath and then speak all at once. */
const BURST = 16

interface Talker {
  readonly leg: number
  readonly sender: SrtpSender
  readonly receiver: SrtpReceiver
  readonly send: (packet: Buffer) => void
  index: number
  block: Buffer
  /** The mark's number by place in the block, −1 for none. */
  marks: Int32Array
  at: number
}

const links = new Map<number, PeerLink>()
const legs: Talker[] = []
const floor: Talker[] = []
let talkers: readonly Talker[] = []
let startedMs = 0
let step = 0
let sent = 0
let received = 0
let nextMark = 0
let book = new LatencyBook()
let sendLateMs: number[] = []
let cpuBefore = process.cpuUsage()

function tell(message: FromLoad): void {
  process.send?.(message)
}

async function connect(leg: number): Promise<void> {
  let talker: Talker | null = null
  const link = new PeerLink(
    { iceLite: false },
    {
      onConnected: ({ local, remote }) => {
        talker = newTalker(leg, new SrtpSender(local), new SrtpReceiver(remote), (packet) =>
          link.send(packet),
        )
        legs[leg] = talker
        tell({ kind: 'connected', leg })
      },
      onMedia: (packet) => {
        if (talker && (packet[1] as number) < 192) hear(talker, packet)
      },
      onSign: () => {},
      onLost: (reason) => {
        if (talker) process.stderr.write(`load: leg ${leg} is lost: ${reason}\n`)
        // werift's client gives up when it gets the cookie twice, which a busy machine makes it ask for.
        else void link.close().then(() => connect(leg))
      },
    },
  )
  links.set(leg, link)
  const local = { ...(await link.open()), addresses: ['127.0.0.1'], iceLite: false, ssrc: leg + 1 }
  tell({ kind: 'offer', leg, sdp: writeOffer(local) })
}

async function openFloor(ports: readonly number[]): Promise<void> {
  for (const [leg, port] of ports.entries()) {
    const socket = createSocket('udp4')
    socket.bind(0)
    await once(socket, 'listening')
    const send = (packet: Buffer) => socket.send(packet, port, '127.0.0.1')
    const talker = newTalker(leg, new SrtpSender(FLOOR_KEY), new SrtpReceiver(FLOOR_KEY), send)
    socket.on('message', (packet) => hear(talker, packet))
    floor.push(talker)
  }
}

function newTalker(
  leg: number,
  sender: SrtpSender,
  receiver: SrtpReceiver,
  send: (packet: Buffer) => void,
): Talker {
  const nothing = { block: Buffer.alloc(0), marks: new Int32Array(0), at: 0 }
  return { leg, sender, receiver, send, index: 0, ...nothing }
}

function prepare(talker: Talker): void {
  talker.block = Buffer.allocUnsafeSlow(BLOCK_PACKETS * PACKET_BYTES)
  talker.marks = new Int32Array(BLOCK_PACKETS)
  talker.at = 0
  for (let i = 0; i < BLOCK_PACKETS; i++) talker.marks[i] = prepareOne(talker, i)
}

function prepareOne(talker: Talker, place: number): number {
  const index = ++talker.index
  // Members of a conference mark a third of a second apart, so that no frame carries two marks.
  const isMarked =
    isListening(talker.leg) && (index + Math.floor(((talker.leg % 3) * MARK_EVERY) / 3)) % MARK_EVERY === 0
  const mark = isMarked ? nextMark++ : -1
  const packet = talker.block.subarray(place * PACKET_BYTES, (place + 1) * PACKET_BYTES)
  const ssrc = talker.leg + 1
  packet[0] = 0x80
  packet[1] = 0
  packet.writeUInt16BE(index & 0xffff, 2)
  packet.writeUInt32BE((index * FRAME_SAMPLES) >>> 0, 4)
  packet.writeUInt32BE(ssrc, 8)
  packet.set(isMarked ? markFrame(mark) : NOISE, RTP_HEADER_BYTES)
  talker.sender.protect(packet, RTP_HEADER_BYTES + FRAME_SAMPLES, ssrc, index)
  return mark
}

/** Every third conference marks and listens; to open what all hear would make the generator the bottleneck. */
function isListening(leg: number): boolean {
  return Math.floor(leg / 3) % 3 === 0
}

function hear({ leg, receiver }: Talker, packet: Buffer): void {
  received++
  // In a flood of packets no timer rings, and the next packets would be late.
  if (received % BURST === 0 && talkers.length > 0) speakWhoIsDue()
  if (!isListening(leg)) return
  const atMs = performance.now()
  book.arrived(leg, atMs)
  if (!receiver.open(packet)) return
  const number = readMark(packet, receiver.packet.payloadStart)
  if (number !== null) book.heard(number, leg, atMs)
}

function speak(talker: Talker, dueMs: number): void {
  if (talker.at === BLOCK_PACKETS) prepare(talker)
  const place = talker.at++
  const mark = talker.marks[place] as number
  const nowMs = performance.now()
  if (mark >= 0) book.sent(mark, talker.leg, nowMs)
  talker.send(talker.block.subarray(place * PACKET_BYTES, (place + 1) * PACKET_BYTES))
  sent++
  if (step % 16 === 0) sendLateMs.push(nowMs - dueMs)
}

/** Open loop: packet k of all is due at its own instant, and is sent then or as soon as possible afterwards. */
function run(): void {
  if (talkers.length === 0) return
  if (speakWhoIsDue()) setImmediate(run)
  else setTimeout(run, 1)
}

/** True when some are still due after one burst. */
function speakWhoIsDue(): boolean {
  const spacingMs = FRAME_MS / talkers.length
  for (let burst = 0; burst < BURST; burst++) {
    const dueMs = startedMs + step * spacingMs
    if (dueMs > performance.now()) return false
    speak(talkers[step % talkers.length] as Talker, dueMs)
    step++
  }
  return true
}

function talk(to: readonly Talker[]): void {
  const wasIdle = talkers.length === 0
  talkers = to
  for (const talker of to) prepare(talker)
  startedMs = performance.now()
  step = 0
  if (wasIdle) setTimeout(run, 1)
  forget()
  tell({ kind: 'talking' })
}

function forget(): void {
  cpuBefore = process.cpuUsage()
  sent = 0
  received = 0
  book = new LatencyBook()
  sendLateMs = []
}

function reported(): LoadReport {
  const { made, found } = book.marks
  const cpu = process.cpuUsage(cpuBefore)
  const cpuMs = (cpu.user + cpu.system) / 1000
  return { cpuMs, sent, received, ...book.latencies(), sendLateMs, marks: made, marksFound: found }
}

process.on('message', (message: ToLoad) => {
  if (message.kind === 'connect') void connect(message.leg)
  else if (message.kind === 'answer') {
    links.get(message.leg)?.start(readRemoteSdp(message.sdp), { controlling: true, dtls: 'client' })
  } else if (message.kind === 'floor ports')
    void openFloor(message.ports).then(() => tell({ kind: 'talking' }))
  else if (message.kind === 'talk') {
    talk(message.to === 'legs' ? legs : message.to === 'floor' ? floor : [])
  } else if (message.kind === 'forget') {
    forget()
    tell({ kind: 'forgotten' })
  } else if (message.kind === 'report') {
    tell({ kind: 'report', report: reported() })
  } else process.exit()
})
tell({ kind: 'ready' })
