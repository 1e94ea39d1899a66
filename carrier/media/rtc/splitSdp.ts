import { BadSdp } from './badSdp.ts'

export interface SdpSection {
  /** What follows `m=`; empty for the session part. */
  readonly media: string
  /** `a=name:value` lines by name, flags with an empty value. */
  readonly attributes: ReadonlyMap<string, readonly string[]>
}

interface OpenSection {
  readonly media: string
  readonly attributes: Map<string, string[]>
}

const LARGEST = 64 * 1024
const LINE = /^([a-z])=(.*)$/
const MEDIA = /^\w+ \d{1,5}(?:\/\d+)? [\w/]+(?: [\w.*+-]+)+$/

/** Cuts a session description (RFC 8866) into its session part and its media sections. Throws BadSdp. */
export function splitSdp(sdp: string): { session: SdpSection; media: readonly SdpSection[] } {
  if (sdp.length > LARGEST) throw new BadSdp(`The SDP is longer than ${LARGEST} characters.`)
  const lines = sdp.split(/\r?\n/).filter((line) => line !== '')
  if (lines[0] !== 'v=0') throw new BadSdp('The SDP does not begin with v=0.')
  const session: OpenSection = { media: '', attributes: new Map() }
  const media: OpenSection[] = []
  for (const line of lines) {
    const match = LINE.exec(line)
    if (!match) throw new BadSdp(`The SDP has a line that is none: "${line.slice(0, 40)}".`)
    const [, kind, value = ''] = match
    if (kind === 'm') {
      if (!MEDIA.test(value)) throw new BadSdp(`The SDP has a broken media line: "${value.slice(0, 40)}".`)
      media.push({ media: value, attributes: new Map() })
    }
    if (kind !== 'a') continue
    const colon = value.indexOf(':')
    const name = colon < 0 ? value : value.slice(0, colon)
    const { attributes } = media.at(-1) ?? session
    const values = attributes.get(name) ?? []
    values.push(colon < 0 ? '' : value.slice(colon + 1))
    attributes.set(name, values)
  }
  return { session, media }
}
