import { AttemptFailure } from './attemptFailure.ts'

/** A webhook's address, split into what is dialled, what is sent and what is signed. */
export interface WebhookTarget {
  readonly secure: boolean
  /** To connect to; an IPv6 address without its brackets. */
  readonly hostname: string
  readonly port: number
  /** The `Host` header, as the URL writes it. */
  readonly host: string
  /** Scheme, host and port in one spelling: what belongs to one server. */
  readonly origin: string
  /** With the query, exactly as it goes over the wire. */
  readonly path: string
  /** Goes before the path in the signed URL. */
  readonly signedOrigin: string
  /** `Basic …` from the URL's user and password. */
  readonly authorization: string | null
  /** Without the fragment. */
  readonly url: string
}

const PARTS = /^(https?):\/\/([^/?#\\]+)([^#]*)/i
const PLAIN_HOST = /^[a-z0-9.-]+(:\d+)?$/i

/**
 * Throws AttemptFailure 11100 for what Twilio would not call: no http(s) URL, or a host name with an underscore.
 *
 * Path and query keep their spelling, because the receiver checks the signature over the bytes it received; only what
 * may not appear in a request line is escaped. Voice signatures leave out user and password, and over HTTPS the port:
 * https://www.twilio.com/docs/usage/security#a-few-notes
 */
export function readWebhookUrl(text: string): WebhookTarget {
  const match = PARTS.exec(text.trim())
  const parsed = URL.parse(text)
  if (!match || !parsed) throw invalid('is not an http or https URL')
  if (parsed.hostname.includes('_')) throw invalid('has an underscore in its host name')
  const [url, , authority = '', rest = ''] = match
  const secure = parsed.protocol === 'https:'
  const written = authority.slice(authority.lastIndexOf('@') + 1)
  const host = PLAIN_HOST.test(written) ? written : parsed.host
  return {
    secure,
    hostname: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port) || (secure ? 443 : 80),
    host,
    origin: parsed.origin,
    path: escapeForWire(rest.startsWith('/') ? rest : `/${rest}`),
    signedOrigin: secure ? `https://${host.replace(/:\d+$/, '')}` : `http://${host}`,
    authorization: parsed.username || parsed.password ? basic(parsed) : null,
    url,
  }
}

function escapeForWire(path: string): string {
  return path.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}

function basic(url: URL): string {
  const pair = `${decode(url.username)}:${decode(url.password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function invalid(reason: string): AttemptFailure {
  return new AttemptFailure(11100, `The webhook's address ${reason}.`, { retryClass: null })
}
