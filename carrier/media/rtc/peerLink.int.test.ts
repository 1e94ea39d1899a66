import { randomInt } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { hostAddresses } from './hostAddresses.ts'
import { type LinkKeys, PeerLink } from './peerLink.ts'
import { readRemoteSdp } from './readRemoteSdp.ts'
import { writeAnswer, writeOffer } from './writeLocalSdp.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

function end(iceLite: boolean) {
  const media: Buffer[] = []
  let arrived: (packet: Buffer) => void = () => {}
  let link: PeerLink | null = null
  const connected = new Promise<LinkKeys>((resolve, reject) => {
    link = new PeerLink(
      { iceLite },
      {
        onConnected: resolve,
        onMedia: (packet) => {
          media.push(packet)
          arrived(packet)
        },
        onSign: () => {},
        onLost: (reason) => reject(new Error(reason)),
      },
    )
  })
  const opened = link as unknown as PeerLink
  closers.push(() => opened.close())
  return {
    link: opened,
    media,
    connected,
    packet: () =>
      new Promise<Buffer>((resolve) => {
        arrived = resolve
      }),
  }
}

describe('what we use of werift’s insides', () => {
  it('still lets both ends have the same SRTP keys and pass packets around werift', async () => {
    const [browser, carrier] = [end(false), end(true)]
    const local = { addresses: hostAddresses(), ssrc: randomInt(1, 1000) }
    const offer = readRemoteSdp(writeOffer({ ...(await browser.link.open()), ...local, iceLite: false }))
    const answer = readRemoteSdp(
      writeAnswer({ ...(await carrier.link.open()), ...local, iceLite: true }, offer),
    )
    carrier.link.start(offer, { controlling: false, dtls: 'server' })
    browser.link.start(answer, { controlling: true, dtls: 'client' })
    const [browserKeys, carrierKeys] = await Promise.all([browser.connected, carrier.connected])
    expect(browserKeys.local).toEqual(carrierKeys.remote)
    expect(browserKeys.remote).toEqual(carrierKeys.local)
    expect(browserKeys.local.key).toHaveLength(16)
    expect(browserKeys.local.salt).toHaveLength(14)

    // Neither is authentic SRTP: werift, if it still listened, would drop them, and neither would be here.
    const rtp = Buffer.from([0x80, 0, 1, 2, 3])
    const rtcp = Buffer.from([0x81, 200, 9, 9])
    for (const [from, to] of [
      [browser, carrier],
      [carrier, browser],
    ] as const) {
      for (const packet of [rtp, rtcp]) {
        const arrival = to.packet()
        from.link.send(packet)
        expect(await arrival).toEqual(packet)
      }
    }
  })
})
