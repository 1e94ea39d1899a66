import type { RemoteSdp } from './readRemoteSdp.ts'

export interface LocalEndpoint {
  readonly usernameFragment: string
  readonly password: string
  /** SHA-256 of our certificate, as `AA:BB:…`. */
  readonly fingerprint: string
  readonly addresses: readonly string[]
  readonly port: number
  readonly iceLite: boolean
  readonly ssrc: number
}

/** Where the browser has no say: the numbers Chrome itself offers. */
const OFFERED = { mid: '0', pcmu: 0, events: 126 } as const

const REVERSED = {
  sendrecv: 'sendrecv',
  sendonly: 'recvonly',
  recvonly: 'sendonly',
  inactive: 'inactive',
} as const

/** Our offer: PCMU and telephone-event, with all candidates in it, since nothing is trickled. */
export function writeOffer(local: LocalEndpoint): string {
  const ours = audioSection(local, { ...OFFERED, setup: 'actpass', direction: 'sendrecv' })
  return join([...sessionLines(local, OFFERED.mid), ...ours])
}

/** Our answer: the offer's payload types for PCMU and telephone-event, every other section refused. */
export function writeAnswer(local: LocalEndpoint, offer: RemoteSdp): string {
  const setup = offer.setup === 'passive' ? 'active' : 'passive'
  const direction = REVERSED[offer.direction]
  const sections = offer.sections.flatMap(({ media, mid, isOurs }) => {
    if (isOurs)
      return audioSection(local, { mid: offer.mid, pcmu: offer.pcmu, events: offer.events, setup, direction })
    const [kind, , ...rest] = media.split(' ')
    return [
      `m=${kind} 0 ${rest.join(' ')}`,
      'c=IN IP4 0.0.0.0',
      ...(mid === null ? [] : [`a=mid:${mid}`]),
      'a=inactive',
    ]
  })
  return join([...sessionLines(local, offer.mid), ...sections])
}

function sessionLines(local: LocalEndpoint, mid: string): string[] {
  const lines = ['v=0', `o=- ${local.ssrc} 2 IN IP4 127.0.0.1`, 's=-', 't=0 0']
  if (local.iceLite) lines.push('a=ice-lite')
  return [...lines, `a=group:BUNDLE ${mid}`, 'a=msid-semantic: WMS sidetone']
}

interface Negotiated {
  readonly mid: string
  readonly pcmu: number
  readonly events: number | null
  readonly setup: string
  readonly direction: string
}

function audioSection(local: LocalEndpoint, { mid, pcmu, events, setup, direction }: Negotiated): string[] {
  const eventLines =
    events === null ? [] : [`a=rtpmap:${events} telephone-event/8000`, `a=fmtp:${events} 0-15`]
  return [
    `m=audio ${local.port} UDP/TLS/RTP/SAVPF ${pcmu}${events === null ? '' : ` ${events}`}`,
    `c=IN IP4 ${local.addresses[0] ?? '127.0.0.1'}`,
    ...local.addresses.map((address, rank) => candidate(address, local.port, rank)),
    'a=end-of-candidates',
    `a=ice-ufrag:${local.usernameFragment}`,
    `a=ice-pwd:${local.password}`,
    `a=fingerprint:sha-256 ${local.fingerprint}`,
    `a=setup:${setup}`,
    `a=mid:${mid}`,
    `a=${direction}`,
    'a=rtcp-mux',
    `a=rtpmap:${pcmu} PCMU/8000`,
    ...eventLines,
    'a=ptime:20',
    'a=msid:sidetone sidetone-audio',
    `a=ssrc:${local.ssrc} cname:sidetone`,
    `a=ssrc:${local.ssrc} msid:sidetone sidetone-audio`,
  ]
}

/** RFC 8445, section 5.1.2: type preference 126 for host candidates, then the order of our addresses. */
function candidate(address: string, port: number, rank: number): string {
  const priority = 126 * 2 ** 24 + (65535 - rank) * 2 ** 8 + 255
  return `a=candidate:${rank + 1} 1 udp ${priority} ${address} ${port} typ host`
}

function join(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`
}
