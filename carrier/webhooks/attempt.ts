import type http from 'node:http'
import type https from 'node:https'
import { AttemptFailure } from './attemptFailure.ts'
import { composeHop } from './composeHop.ts'
import { decodeBody } from './decodeBody.ts'
import { exchange, type Hop, type HopAnswer } from './exchange.ts'
import type { Letter } from './letter.ts'
import { readWebhookUrl, type WebhookTarget } from './readWebhookUrl.ts'

const MOST_REDIRECTS = 10

export interface Wire {
  readonly authToken: string
  readonly agents: { readonly http: http.Agent; readonly https: https.Agent }
  /** The carrier is closing: nothing new is asked. */
  closed: boolean
}

/** `body` is unpacked. */
export interface AttemptAnswer extends HopAnswer {
  /** Where the answer came from, after redirects. */
  readonly url: string
}

/**
 * Asks once, following redirects and answering a Basic challenge. Throws AttemptFailure for everything but a 2xx.
 *
 * 301, 302 and 303 turn a POST into a GET without parameters; 307 and 308 repeat it. A password is shown only when it
 * is asked for, as Twilio does, and only to the server whose URL carried it.
 */
export async function attempt(wire: Wire, letter: Letter, budgetMs: number): Promise<AttemptAnswer> {
  const deadline = performance.now() + budgetMs
  let { target, method } = letter
  let params: Letter['params'] | null = letter.params
  let authorization: string | null = null
  for (let redirects = 0; ; ) {
    if (wire.closed) throw new AttemptFailure(11205, 'The carrier is closing.', { retryClass: null })
    const content = { target, method, params, authorization, encoding: letter.encoding, token: letter.token }
    const answer = await send({
      ...composeHop(wire.authToken, content),
      target,
      method,
      connectTimeoutMs: letter.settings.connectTimeoutMs,
      readTimeoutMs: letter.settings.readTimeoutMs,
      budgetMs: deadline - performance.now(),
      agent: target.secure ? wire.agents.https : wire.agents.http,
      collect: letter.collect,
      signal: letter.signal,
    })
    const { status } = answer
    if (status >= 200 && status < 300) {
      const body = letter.collect
        ? await decodeBody(answer.body, answer.headers['content-encoding'])
        : answer.body
      return { status, headers: answer.headers, body, url: target.url }
    }
    if (status === 401 && !authorization && target.authorization && challenged(answer)) {
      authorization = target.authorization
      continue
    }
    if (![301, 302, 303, 307, 308].includes(status)) throw refused(status)
    if (++redirects > MOST_REDIRECTS) throw tooManyRedirects(status)
    const next = follow(target, answer)
    if (next.origin !== target.origin) authorization = null
    target = next
    if (status <= 303) {
      method = 'GET'
      params = null
    }
  }
}

/** A kept connection that the server closed meanwhile says nothing about the server: ask again on a new one. */
async function send(hop: Hop): Promise<HopAnswer> {
  try {
    return await exchange(hop)
  } catch (error) {
    if (error instanceof AttemptFailure && error.stale) return exchange({ ...hop, agent: false })
    throw error
  }
}

function challenged(answer: HopAnswer): boolean {
  return /\bbasic\b/i.test(answer.headers['www-authenticate'] ?? '')
}

function follow(from: WebhookTarget, answer: HopAnswer): WebhookTarget {
  const location = URL.parse(answer.headers.location ?? '', from.url)
  if (!answer.headers.location || !location || !/^https?:$/.test(location.protocol)) {
    throw new AttemptFailure(11216, `HTTP ${answer.status} does not say where to go.`, {
      retryClass: null,
      status: answer.status,
    })
  }
  if (location.origin === from.origin && !location.username) {
    const { username, password } = new URL(from.url)
    Object.assign(location, { username, password })
  }
  return readWebhookUrl(location.href)
}

function refused(status: number): AttemptFailure {
  const retryClass = status >= 500 ? '5xx' : status >= 400 ? '4xx' : null
  return new AttemptFailure(11200, `The server answered HTTP ${status}.`, { retryClass, status })
}

function tooManyRedirects(status: number): AttemptFailure {
  return new AttemptFailure(11215, `More than ${MOST_REDIRECTS} redirects.`, { retryClass: null, status })
}
