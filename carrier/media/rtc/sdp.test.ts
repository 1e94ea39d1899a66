import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadSdp } from './badSdp.ts'
import { readRemoteSdp } from './readRemoteSdp.ts'
import { CHROME_OFFER } from './testing/chromeOffer.ts'
import { type LocalEndpoint, writeAnswer, writeOffer } from './writeLocalSdp.ts'

const LOCAL: LocalEndpoint = {
  usernameFragment: 'ufra',
  password: 'a-password-of-22-letters',
  fingerprint: new Array(32).fill('AB').join(':'),
  addresses: ['192.0.2.7', '127.0.0.1'],
  port: 40000,
  iceLite: true,
  ssrc: 1234,
}

const without = (pattern: RegExp) => CHROME_OFFER.replace(pattern, '')

describe('readRemoteSdp', () => {
  it('reads Chrome’s offer, which has opus first and no candidates', () => {
    expect(readRemoteSdp(CHROME_OFFER)).toMatchObject({
      mid: '0',
      pcmu: 0,
      events: 126,
      iceLite: false,
      setup: 'actpass',
      direction: 'sendrecv',
      usernameFragment: 'l6dn',
      hosts: [],
      fingerprints: [{ algorithm: 'sha-256' }],
    })
  })

  it('takes PCMU under whatever number it is offered, and does without telephone-event', () => {
    const moved = CHROME_OFFER.replace('SAVPF 111 63 9 0 8 13 110 126', 'SAVPF 111 96').replace(
      'a=rtpmap:126 telephone-event/8000',
      'a=rtpmap:96 pcmu/8000/1',
    )
    expect(readRemoteSdp(moved)).toMatchObject({ pcmu: 96, events: null })
  })

  it('reads what is said for the whole session', () => {
    const early = without(/a=(ice-ufrag|ice-pwd|fingerprint|setup):.*\r\n/g).replace(
      't=0 0\r\n',
      `t=0 0\r\n${[...CHROME_OFFER.matchAll(/a=(?:ice-ufrag|ice-pwd|fingerprint|setup):.*\r\n/g)].join('')}`,
    )
    expect(readRemoteSdp(early)).toMatchObject({ usernameFragment: 'l6dn', setup: 'actpass' })
  })

  it.each([
    ['', /begin with v=0/],
    ['garbage', /begin with v=0/],
    ['{"type":"offer"}', /begin with v=0/],
    ['v=0\r\nhello\r\n', /a line that is none: "hello"/],
    ['v=0\r\nm=audio\r\n', /broken media line/],
    ['v=0\r\ns=-\r\n', /no audio section/],
    [CHROME_OFFER.replace('m=audio 9', 'm=video 9'), /no audio section/],
    [CHROME_OFFER.replace('m=audio 9', 'm=audio 0'), /no audio section/],
    [CHROME_OFFER.replace('111 63 9 0 8', '111 63 9 8'), /no PCMU/],
    [CHROME_OFFER.replace('UDP/TLS/RTP/SAVPF', 'RTP/AVP'), /DTLS-SRTP/],
    [without(/a=rtcp-mux\r\n/), /rtcp-mux/],
    [without(/a=ice-pwd:.*\r\n/), /ICE user name fragment or password/],
    [without(/a=fingerprint:.*\r\n/), /fingerprint/],
    [CHROME_OFFER.replace(/sha-256 .*\r\n/, 'sha-256 AB:CD\r\n'), /fingerprint/],
    [without(/a=setup:.*\r\n/), /DTLS handshake/],
    [CHROME_OFFER + 'a=x\r\n'.repeat(20_000), /longer than/],
  ])('refuses %.40j… in a sentence', (sdp, words) => {
    expect(() => readRemoteSdp(sdp)).toThrow(BadSdp)
    expect(() => readRemoteSdp(sdp)).toThrow(words)
  })

  it('cut off anywhere, changed anywhere, it is read or refused', () => {
    fc.assert(
      fc.property(fc.nat(CHROME_OFFER.length), fc.nat(CHROME_OFFER.length), fc.string(), (at, end, junk) => {
        for (const sdp of [
          CHROME_OFFER.slice(0, end),
          CHROME_OFFER.slice(0, at) + junk + CHROME_OFFER.slice(at),
        ]) {
          try {
            readRemoteSdp(sdp)
          } catch (error) {
            expect(error).toBeInstanceOf(BadSdp)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('our SDP', () => {
  it('offers PCMU and telephone-event with every candidate in it', () => {
    const offer = writeOffer(LOCAL)
    expect(readRemoteSdp(offer)).toMatchObject({ pcmu: 0, events: 126, setup: 'actpass', iceLite: true })
    expect(readRemoteSdp(offer).hosts.map(({ address }) => address)).toEqual(LOCAL.addresses)
    expect(offer).toContain('a=end-of-candidates\r\n')
  })

  it('answers with the offer’s own numbers, as the handshake’s server', () => {
    const answer = writeAnswer(LOCAL, readRemoteSdp(CHROME_OFFER))
    expect(answer).toContain('m=audio 40000 UDP/TLS/RTP/SAVPF 0 126\r\n')
    expect(answer).toContain('a=setup:passive\r\n')
    expect(answer).not.toContain('opus')
    const passive = CHROME_OFFER.replace('setup:actpass', 'setup:passive')
    expect(writeAnswer(LOCAL, readRemoteSdp(passive))).toContain('a=setup:active\r\n')
  })

  it('mirrors the direction', () => {
    const listening = CHROME_OFFER.replace('a=sendrecv', 'a=recvonly')
    expect(writeAnswer(LOCAL, readRemoteSdp(listening))).toContain('a=sendonly\r\n')
  })

  it('gives back every section of the offer in its place and refuses what is not our audio', () => {
    const video = 'm=video 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\na=mid:v\r\na=rtpmap:96 VP8/90000\r\n'
    const both = CHROME_OFFER.replace('m=audio', `${video}m=audio`)
    const lines = writeAnswer(LOCAL, readRemoteSdp(both)).split('\r\n')
    expect(lines.filter((line) => line.startsWith('m='))).toEqual([
      'm=video 0 UDP/TLS/RTP/SAVPF 96',
      'm=audio 40000 UDP/TLS/RTP/SAVPF 0 126',
    ])
    expect(lines).toContain('a=group:BUNDLE 0')
  })
})
