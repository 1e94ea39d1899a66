import { BadSdp } from './badSdp.ts'
import { type SdpSection, splitSdp } from './splitSdp.ts'

/** What we need to know of the far side's offer or answer. */
export interface RemoteSdp {
  readonly mid: string
  /** The `m=` lines in their order: an answer has to give each one back. */
  readonly sections: readonly {
    readonly media: string
    readonly mid: string | null
    readonly isOurs: boolean
  }[]
  readonly pcmu: number
  /** Payload type of telephone-event/8000; null when the far side cannot send keys. */
  readonly events: number | null
  readonly iceLite: boolean
  readonly usernameFragment: string
  readonly password: string
  readonly fingerprints: readonly { readonly algorithm: string; readonly value: string }[]
  /** The far side's DTLS role as it states it. */
  readonly setup: 'active' | 'passive' | 'actpass'
  readonly direction: 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive'
  readonly hosts: readonly { readonly address: string; readonly port: number; readonly priority: number }[]
}

const FINGERPRINT = /^(sha-1|sha-224|sha-256|sha-384|sha-512) ((?:[0-9a-f]{2}:){15,63}[0-9a-f]{2})$/i
const DIRECTIONS = ['sendrecv', 'sendonly', 'recvonly', 'inactive'] as const
const SETUPS = ['active', 'passive', 'actpass'] as const

/** Reads an offer or answer of the browser; throws BadSdp, with the first thing that is wrong. */
export function readRemoteSdp(sdp: string): RemoteSdp {
  const { session, media } = splitSdp(sdp)
  const audio = media.find((section) => section.media.startsWith('audio ') && port(section) !== 0)
  if (!audio) throw new BadSdp('The SDP has no audio section.')
  const find = (name: string) => audio.attributes.get(name)?.[0] ?? session.attributes.get(name)?.[0] ?? null
  if (!audio.media.includes('/SAVPF '))
    throw new BadSdp('The audio is not offered over DTLS-SRTP with feedback (SAVPF).')
  if (!audio.attributes.has('rtcp-mux'))
    throw new BadSdp('The audio does not multiplex RTP and RTCP (a=rtcp-mux).')
  const usernameFragment = find('ice-ufrag')
  const password = find('ice-pwd')
  if (!usernameFragment || !password) throw new BadSdp('The SDP has no ICE user name fragment or password.')
  const setup = SETUPS.find((role) => role === find('setup'))
  if (!setup) throw new BadSdp('The SDP does not say who begins the DTLS handshake (a=setup).')
  return {
    mid: audio.attributes.get('mid')?.[0] ?? '0',
    sections: media.map((section) => ({
      media: section.media,
      mid: section.attributes.get('mid')?.[0] ?? null,
      isOurs: section === audio,
    })),
    ...payloadTypes(audio),
    iceLite: session.attributes.has('ice-lite'),
    usernameFragment,
    password,
    fingerprints: fingerprints(audio, session),
    setup,
    direction: direction(audio) ?? direction(session) ?? 'sendrecv',
    hosts: (audio.attributes.get('candidate') ?? []).flatMap(host),
  }
}

function direction({ attributes }: SdpSection): RemoteSdp['direction'] | undefined {
  return DIRECTIONS.find((name) => attributes.has(name))
}

function port(section: SdpSection): number {
  return Number(section.media.split(' ')[1])
}

function payloadTypes(audio: SdpSection): { pcmu: number; events: number | null } {
  const offered = audio.media.split(' ').slice(3)
  const codecs = new Map<string, string>([['0', 'PCMU/8000']])
  for (const line of audio.attributes.get('rtpmap') ?? []) {
    const [type, codec] = line.split(' ')
    if (type && codec) codecs.set(type, codec.replace(/\/1$/, ''))
  }
  const typeOf = (codec: string) => offered.find((type) => codecs.get(type)?.toUpperCase() === codec)
  const pcmu = typeOf('PCMU/8000')
  if (pcmu === undefined) throw new BadSdp('The audio section offers no PCMU/8000.')
  const events = typeOf('TELEPHONE-EVENT/8000')
  return { pcmu: Number(pcmu), events: events === undefined ? null : Number(events) }
}

function fingerprints(audio: SdpSection, session: SdpSection): { algorithm: string; value: string }[] {
  const lines = audio.attributes.get('fingerprint') ?? session.attributes.get('fingerprint') ?? []
  const known = lines.flatMap((line) => {
    const match = FINGERPRINT.exec(line)
    return match?.[1] && match[2]
      ? [{ algorithm: match[1].toLowerCase(), value: match[2].toUpperCase() }]
      : []
  })
  if (known.length === 0) throw new BadSdp('The SDP has no readable certificate fingerprint.')
  return known
}

/** `candidate:1 1 udp 2130706431 192.0.2.1 50000 typ host`; names and TCP are passed over. */
function host(candidate: string): { address: string; port: number; priority: number }[] {
  const [, component, protocol, priority, address, portText] = candidate.split(' ')
  if (component !== '1' || protocol?.toLowerCase() !== 'udp' || !address || !/^[\d.]+$/.test(address))
    return []
  return [{ address, port: Number(portText), priority: Number(priority) }]
}
