import { randomInt } from 'node:crypto'
import type { AudioPort, Frame } from './audio.ts'
import { BadSdp } from './rtc/badSdp.ts'
import { hostAddresses } from './rtc/hostAddresses.ts'
import type { JitterStatistics } from './rtc/jitterBuffer.ts'
import { type LinkKeys, PeerLink } from './rtc/peerLink.ts'
import { type RemoteSdp, readRemoteSdp } from './rtc/readRemoteSdp.ts'
import { RtpPort } from './rtc/rtpPort.ts'
import { type LocalEndpoint, writeAnswer, writeOffer } from './rtc/writeLocalSdp.ts'

/** One WebRTC endpoint: PCMU and telephone-event/8000, keys in by `onDigit`. */
export interface WebRtcPort extends AudioPort {
  /** We call the browser: an SDP with all candidates. Once per port. */
  createOffer(): Promise<string>
  /** The browser calls us: returns the answer. Rejects with BadSdp, whose message is a sentence. Once per port. */
  acceptOffer(sdp: string): Promise<string>
  /** The browser's answer to `createOffer`. Rejects with BadSdp; a later, better answer may still follow. */
  acceptAnswer(sdp: string): Promise<void>
  onDigit: ((digit: string) => void) | null
  /** The path is up: packets flow both ways from now on. */
  onConnected: (() => void) | null
  /** The browser closed the connection, never came, or has been silent for too long. At most once. */
  onLost: ((reason: string) => void) | null
  /** What the playout buffer had to do so far; null while the path is not up. */
  readonly statistics: JitterStatistics | null
  /** Resolves when the socket is closed. */
  close(): Promise<void>
}

export interface WebRtcPortOptions {
  /** False only where the port plays the browser, in tests and load generators. */
  readonly iceLite?: boolean
  /**
   * How long nothing at all may come in before the browser counts as gone, in milliseconds. A browser sends a
   * connectivity check every few seconds even when it is muted; RFC 7675 gives up after thirty.
   */
  readonly lostAfterMs?: number
}

/** Opens no socket until an offer is made or accepted. */
export function createWebRtcPort(options: WebRtcPortOptions = {}): WebRtcPort {
  return new Port({ iceLite: true, lostAfterMs: 30_000, ...options })
}

class Port implements WebRtcPort {
  onActivity: ((nowMs: number) => void) | null = null
  onDigit: ((digit: string) => void) | null = null
  onConnected: (() => void) | null = null
  onLost: ((reason: string) => void) | null = null
  #options: Required<WebRtcPortOptions>
  #link: PeerLink
  #local: LocalEndpoint | null = null
  #remote: RemoteSdp | null = null
  #rtp: RtpPort | null = null
  #heardAtMs = performance.now()
  #watch: NodeJS.Timeout | null = null
  #closing: Promise<void> | null = null
  #lost = false

  constructor(options: Required<WebRtcPortOptions>) {
    this.#options = options
    this.#link = new PeerLink(options, {
      onConnected: (keys) => this.#connected(keys),
      onMedia: (packet, address, port) => this.#take(packet, address, port),
      onSign: () => {
        this.#heardAtMs = performance.now()
        this.onActivity?.(this.#heardAtMs)
      },
      onLost: (reason) => this.#lose(reason),
    })
  }

  get statistics(): JitterStatistics | null {
    return this.#rtp?.statistics ?? null
  }

  async createOffer(): Promise<string> {
    return writeOffer(await this.#open())
  }

  async acceptOffer(sdp: string): Promise<string> {
    const offer = readRemoteSdp(sdp)
    const local = await this.#open()
    const answer = writeAnswer(local, offer)
    this.#start(offer, offer.setup === 'passive' ? 'client' : 'server', false)
    return answer
  }

  async acceptAnswer(sdp: string): Promise<void> {
    const answer = readRemoteSdp(sdp)
    if (answer.setup === 'actpass') throw new BadSdp('The answer leaves open who begins the DTLS handshake.')
    if (!this.#local || this.#closing) throw new BadSdp('There is no offer that this could be the answer to.')
    if (this.#remote) throw new BadSdp('The offer has been answered already.')
    this.#start(answer, answer.setup === 'passive' ? 'client' : 'server', !this.#options.iceLite)
  }

  receive(): Frame | null {
    return this.#rtp ? this.#rtp.receive() : null
  }

  send(frame: Frame | null): void {
    if (this.#rtp) this.#rtp.send(frame)
  }

  sendDigit(digit: string): void {
    this.#rtp?.sendDigit(digit)
  }

  close(): Promise<void> {
    this.#closing ??= this.#link.close()
    this.#rtp = null
    if (this.#watch) clearInterval(this.#watch)
    return this.#closing
  }

  async #open(): Promise<LocalEndpoint> {
    if (this.#local || this.#closing) throw new Error('a port is used for one call only')
    const opened = await this.#link.open()
    const { iceLite } = this.#options
    this.#local = { ...opened, addresses: hostAddresses(), iceLite, ssrc: randomInt(1, 2 ** 32) }
    return this.#local
  }

  #start(remote: RemoteSdp, dtls: 'client' | 'server', controlling: boolean): void {
    if (this.#closing) return
    this.#remote = remote
    this.#heardAtMs = performance.now()
    this.#watch = setInterval(() => this.#check(), Math.min(1000, this.#options.lostAfterMs / 2))
    this.#link.start(remote, { controlling, dtls })
  }

  #connected(keys: LinkKeys): void {
    const { pcmu, events } = this.#remote as RemoteSdp
    this.#rtp = new RtpPort({
      keys,
      pcmu,
      events,
      ssrc: (this.#local as LocalEndpoint).ssrc,
      send: (packet) => this.#link.send(packet),
      onDigit: (digit) => this.onDigit?.(digit),
    })
    this.onConnected?.()
  }

  #take(packet: Buffer, address: string, port: number): void {
    if (!this.#rtp?.take(packet, this.#heardAtMs)) return
    if (!this.#link.isAt(address, port)) this.#link.moveTo(address, port)
  }

  #check(): void {
    const silentMs = performance.now() - this.#heardAtMs
    if (silentMs >= this.#options.lostAfterMs)
      this.#lose(`nothing was heard for ${Math.round(silentMs / 1000)} s`)
  }

  #lose(reason: string): void {
    if (this.#lost || this.#closing) return
    this.#lost = true
    this.#rtp = null
    if (this.#watch) clearInterval(this.#watch)
    this.onLost?.(reason)
  }
}
