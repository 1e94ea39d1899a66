import { createSocket } from 'node:dgram'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RTCPeerConnection, RTCRtpCodecParameters, usePCMU } from 'werift'
import { FRAME_SAMPLES } from './audio.ts'
import { createMedia } from './createMedia.ts'
import { tonePower, tonesPresent } from './goertzel.ts'
import type { Media } from './media.ts'
import { Playback } from './playback.ts'
import { BadSdp } from './rtc/badSdp.ts'
import { CHROME_OFFER } from './rtc/testing/chromeOffer.ts'
import { tone } from './tone.ts'
import { LINEAR_OF_ULAW } from './ulaw.ts'
import { Voice } from './voice.ts'
import { createWebRtcPort, type WebRtcPort, type WebRtcPortOptions } from './webRtcPort.ts'

const log = { warn: () => {}, error: () => {} }
const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A leg on the tick that plays `hz` and keeps what it hears. */
function leg(options: WebRtcPortOptions, media: Media, hz: number) {
  const port = createWebRtcPort(options)
  const voice = new Voice()
  const heard: number[] = []
  let digits = ''
  let lost: string | null = null
  voice.port = port
  voice.source = new Playback({ samples: tone([hz], 4000) }, 0)
  voice.taps.add({ take: (said) => void heard.push(...(said ?? [])) })
  port.onDigit = (digit) => {
    digits += digit
  }
  port.onLost = (reason) => {
    lost = reason
  }
  const connected = new Promise<void>((resolve) => {
    port.onConnected = resolve
  })
  media.add(voice)
  closers.push(() => {
    media.remove(voice)
    return port.close()
  })
  return {
    port,
    voice,
    connected,
    digits: () => digits,
    lost: () => lost,
    /** The last `ms` of what was heard, once there is so much. */
    async listen(ms: number): Promise<Int16Array> {
      const from = heard.length
      await vi.waitFor(() => expect(heard.length - from).toBeGreaterThan(ms * 8), { timeout: 10_000 })
      return Int16Array.from(heard.slice(-ms * 8))
    },
  }
}

function newMedia(): Media {
  const media = createMedia({ markerSpeech: true, log })
  closers.push(() => media.close())
  return media
}

async function connect(caller: WebRtcPort, callee: WebRtcPort): Promise<void> {
  await caller.acceptAnswer(await callee.acceptOffer(await caller.createOffer()))
}

/** Sockets of earlier tests close on their own time. */
async function noSockets(): Promise<void> {
  await vi.waitFor(() => expect(udpSockets()).toBe(0), { timeout: 10_000 })
}

function udpSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'UDPWrap').length
}

/** A browser as far as werift can play one: PCMU and telephone-event, an offer without candidates. */
function browser() {
  const events = new RTCRtpCodecParameters({
    mimeType: 'audio/telephone-event',
    clockRate: 8000,
    channels: 1,
    payloadType: 101,
  })
  const peer = new RTCPeerConnection({
    codecs: { audio: [usePCMU(), events] },
    iceServers: [],
    iceAdditionalHostAddresses: ['127.0.0.1'],
  })
  peer.addTransceiver('audio', { direction: 'sendrecv' })
  const heard: number[] = []
  peer.onTrack.subscribe((track) => {
    track.onReceiveRtp.subscribe(({ payload }) => {
      for (const byte of payload) heard.push(LINEAR_OF_ULAW[byte] ?? 0)
    })
  })
  closers.push(() => peer.close())
  return { peer, heard }
}

/** A STUN binding request that nominates (RFC 8489, RFC 8445), without the integrity that a stranger cannot make. */
function bindingRequest(username: string): Buffer {
  const attribute = (type: number, value: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt16BE(type, 0)
    head.writeUInt16BE(value.length, 2)
    return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)])
  }
  const attributes = Buffer.concat([
    attribute(0x0006, Buffer.from(username)),
    attribute(0x0024, Buffer.from([110, 0, 0, 255])),
    attribute(0x802a, Buffer.alloc(8)),
    attribute(0x0025, Buffer.alloc(0)),
  ])
  const header = Buffer.from('000100002112a442000102030405060708090a0b', 'hex')
  header.writeUInt16BE(attributes.length, 2)
  return Buffer.concat([header, attributes])
}

const withoutCandidates = (sdp: string) => sdp.replace(/a=(candidate:|end-of-candidates).*\r\n/g, '')

describe('a WebRTC port', () => {
  it('is heard at the other end, hears it, and hears nothing of itself', async () => {
    const media = newMedia()
    const browserSide = leg({ iceLite: false }, media, 1000)
    const carrierSide = leg({}, media, 2000)
    await connect(browserSide.port, carrierSide.port)
    await Promise.all([browserSide.connected, carrierSide.connected])
    expect(tonesPresent(await carrierSide.listen(600), [1000, 2000])).toEqual([1000])
    expect(tonesPresent(await browserSide.listen(600), [1000, 2000])).toEqual([2000])
    expect(tonePower(await carrierSide.listen(400), 1000)).toBeCloseTo(0.04, 2)
  })

  it('passes keys both ways, each once', async () => {
    const media = newMedia()
    const browserSide = leg({ iceLite: false }, media, 1000)
    const carrierSide = leg({}, media, 2000)
    await connect(browserSide.port, carrierSide.port)
    await Promise.all([browserSide.connected, carrierSide.connected])
    for (const digit of '159*#') browserSide.port.sendDigit(digit)
    for (const digit of '22A') carrierSide.port.sendDigit(digit)
    await vi.waitFor(() => expect(carrierSide.digits()).toBe('159*#'), { timeout: 10_000 })
    await vi.waitFor(() => expect(browserSide.digits()).toBe('22A'), { timeout: 10_000 })
    expect(tonesPresent(await carrierSide.listen(400), [1000])).toEqual([1000])
  })

  it('answers a full WebRTC stack whose offer has no candidates', async () => {
    const media = newMedia()
    const { peer, heard } = browser()
    const carrierSide = leg({}, media, 2000)
    await peer.setLocalDescription(await peer.createOffer())
    const answer = await carrierSide.port.acceptOffer(withoutCandidates(peer.localDescription?.sdp ?? ''))
    expect(answer).toMatch(/m=audio \d+ UDP\/TLS\/RTP\/SAVPF 0 101\r\n/)
    await peer.setRemoteDescription({ type: 'answer', sdp: answer })
    await carrierSide.connected
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(8000), { timeout: 10_000 })
    expect(tonesPresent(Int16Array.from(heard.slice(-4000)), [1000, 2000])).toEqual([2000])
  })

  it('calls a full WebRTC stack, which answers without candidates', async () => {
    const media = newMedia()
    const { peer, heard } = browser()
    const carrierSide = leg({}, media, 2000)
    await peer.setRemoteDescription({ type: 'offer', sdp: await carrierSide.port.createOffer() })
    await peer.setLocalDescription(await peer.createAnswer())
    await carrierSide.port.acceptAnswer(withoutCandidates(peer.localDescription?.sdp ?? ''))
    await carrierSide.connected
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(4000), { timeout: 10_000 })
    expect(tonesPresent(Int16Array.from(heard.slice(-3200)), [1000, 2000])).toEqual([2000])
  })

  it('is silence on the line, not a dead line, when there is nothing to play', async () => {
    const media = newMedia()
    const browserSide = leg({ iceLite: false }, media, 1000)
    const carrierSide = leg({}, media, 2000)
    carrierSide.voice.source = null
    await connect(browserSide.port, carrierSide.port)
    await browserSide.connected
    const silence = await browserSide.listen(200)
    expect(silence.length % FRAME_SAMPLES).toBe(0)
    expect(silence.every((sample) => sample === 0)).toBe(true)
  })

  it('tells once, in words, when the far side falls silent', async () => {
    const media = newMedia()
    const browserSide = leg({ iceLite: false }, media, 1000)
    const carrierSide = leg({ lostAfterMs: 400 }, media, 2000)
    await connect(browserSide.port, carrierSide.port)
    await carrierSide.connected
    await browserSide.port.close()
    await vi.waitFor(() => expect(carrierSide.lost()).toMatch(/^nothing was heard for/), { timeout: 10_000 })
    expect(carrierSide.voice.port?.receive()).toBeNull()
  })

  it('tells when nobody comes to an offer or answer', async () => {
    const carrierSide = leg({ lostAfterMs: 200 }, newMedia(), 2000)
    await carrierSide.port.acceptOffer(CHROME_OFFER)
    await vi.waitFor(() => expect(carrierSide.lost()).not.toBeNull(), { timeout: 10_000 })
  })

  it('does not talk to whoever has another certificate than the SDP says', async () => {
    const media = newMedia()
    const browserSide = leg({ iceLite: false }, media, 1000)
    const carrierSide = leg({}, media, 2000)
    const offer = await browserSide.port.createOffer()
    const forged = offer.replace(/sha-256 ../, (start) => `sha-256 ${start.endsWith('00') ? '11' : '00'}`)
    await browserSide.port.acceptAnswer(await carrierSide.port.acceptOffer(forged))
    await vi.waitFor(() => expect(carrierSide.lost()).toMatch(/fingerprint/), { timeout: 10_000 })
  })

  it('refuses SDP it cannot answer, opens no socket for it, and takes a better one afterwards', async () => {
    await noSockets()
    const port = createWebRtcPort()
    closers.push(() => port.close())
    for (const sdp of ['', 'garbage', CHROME_OFFER.slice(0, 400), CHROME_OFFER.replace(' 0 8 13', ' 8 13')]) {
      await expect(port.acceptOffer(sdp)).rejects.toThrow(BadSdp)
    }
    expect(udpSockets()).toBe(0)
    await expect(port.acceptOffer(CHROME_OFFER)).resolves.toContain('m=audio')
  })

  it('refuses an answer that answers nothing, and a second one', async () => {
    const media = newMedia()
    const [caller, callee] = [leg({ iceLite: false }, media, 1000), leg({}, media, 2000)]
    const answer = await callee.port.acceptOffer(await caller.port.createOffer())
    const idle = createWebRtcPort()
    await expect(idle.acceptAnswer(answer)).rejects.toThrow(BadSdp)
    await expect(caller.port.acceptAnswer('v=0\r\n')).rejects.toThrow(BadSdp)
    await caller.port.acceptAnswer(answer)
    await expect(caller.port.acceptAnswer(answer)).rejects.toThrow(BadSdp)
  })

  it('closed at any moment leaves no socket behind and fails nobody', async () => {
    await noSockets()
    const media = newMedia()
    const early = createWebRtcPort()
    const offering = early.createOffer()
    await early.close()
    await offering
    const answering = createWebRtcPort()
    const answer = answering.acceptOffer(CHROME_OFFER)
    const closing = answering.close()
    await Promise.allSettled([answer, closing])
    await createWebRtcPort().close()
    const [caller, callee] = [leg({ iceLite: false }, media, 1000), leg({}, media, 2000)]
    await connect(caller.port, callee.port)
    await callee.connected
    await Promise.all([caller.port.close(), callee.port.close(), callee.port.close()])
    callee.port.send(null)
    callee.port.sendDigit('1')
    expect(callee.port.receive()).toBeNull()
    await noSockets()
  })

  it('a stranger’s connectivity check is not answered and does not choose the path', async () => {
    const media = newMedia()
    const [browserSide, carrierSide] = [leg({ iceLite: false }, media, 1000), leg({}, media, 2000)]
    const answer = await carrierSide.port.acceptOffer(await browserSide.port.createOffer())
    const stranger = createSocket('udp4')
    let answered = false
    stranger.on('message', () => {
      answered = true
    })
    const ufrag = /a=ice-ufrag:(.*)\r\n/.exec(answer)?.[1] ?? ''
    for (const name of ['wrong:name', `${ufrag}:guess`, ufrag]) {
      stranger.send(bindingRequest(name), Number(/m=audio (\d+)/.exec(answer)?.[1]), '127.0.0.1')
    }
    await browserSide.port.acceptAnswer(answer)
    await carrierSide.connected
    expect(tonesPresent(await carrierSide.listen(400), [1000, 2000])).toEqual([1000])
    expect(answered).toBe(false)
    stranger.close()
  })

  it('forged and foreign packets do not get through and do no harm', async () => {
    const media = newMedia()
    const [browserSide, carrierSide] = [leg({ iceLite: false }, media, 1000), leg({}, media, 2000)]
    const offer = await browserSide.port.createOffer()
    const answer = await carrierSide.port.acceptOffer(offer)
    await browserSide.port.acceptAnswer(answer)
    await carrierSide.connected
    const stranger = createSocket('udp4')
    const port = Number(/m=audio (\d+)/.exec(answer)?.[1])
    for (const first of [0, 1, 22, 63, 128, 129, 144, 200, 255]) {
      for (const length of [1, 12, 30, 182, 1500])
        stranger.send(Buffer.alloc(length, first), port, '127.0.0.1')
    }
    expect(tonesPresent(await carrierSide.listen(400), [1000, 2000])).toEqual([1000])
    expect(tonesPresent(await browserSide.listen(400), [1000, 2000])).toEqual([2000])
    stranger.close()
  })
})
