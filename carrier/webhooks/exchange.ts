import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { AttemptFailure } from './attemptFailure.ts'
import type { WebhookTarget } from './readWebhookUrl.ts'

const MOST_BYTES = 4 * 1024 * 1024

export interface Hop {
  readonly target: WebhookTarget
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: string
  readonly connectTimeoutMs: number
  readonly readTimeoutMs: number
  /** What is left of the delivery's total time. */
  readonly budgetMs: number
  /** false: on a connection of its own. */
  readonly agent: http.Agent | https.Agent | false
  /** false: the answer's body is thrown away. */
  readonly collect: boolean
  readonly signal: AbortSignal | undefined
}

export interface HopAnswer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** As it came, perhaps compressed. */
  readonly body: Buffer
}

const EMPTY = Buffer.alloc(0)

/**
 * One HTTP request and its answer. Throws AttemptFailure, or the signal's reason when that stops it.
 *
 * Its timeouts run on the machine's time, not on the carrier's clock: the far end is real, and a test that holds the
 * clock must still get its answers.
 */
export function exchange(hop: Hop): Promise<HopAnswer> {
  const { target, signal } = hop
  if (signal?.aborted) return Promise.reject(signal.reason)
  const { promise, resolve, reject } = Promise.withResolvers<HopAnswer>()
  let connected = false
  let over = false
  let answer: IncomingMessage | null = null
  let phase: NodeJS.Timeout | null = null

  const request: ClientRequest = (target.secure ? https : http).request({
    host: target.hostname,
    port: target.port,
    method: hop.method,
    path: hop.path,
    headers: hop.headers,
    agent: hop.agent,
  })
  const total = setTimeout(
    () => fail(connected ? late('answer', hop.budgetMs, 'rt') : late('connection', hop.budgetMs, 'ct')),
    hop.budgetMs,
  )

  function finish(): boolean {
    if (over) return false
    over = true
    clearTimeout(total)
    if (phase) clearTimeout(phase)
    signal?.removeEventListener('abort', stop)
    return true
  }

  function fail(reason: unknown): void {
    if (!finish()) return
    request.destroy()
    reject(reason)
  }

  function stop(): void {
    fail(signal?.reason)
  }

  /** A phase that may last as long as everything together needs no timer of its own. */
  function enter(timeoutMs: number, expired: () => AttemptFailure): void {
    if (phase) clearTimeout(phase)
    phase = timeoutMs < hop.budgetMs ? setTimeout(() => fail(expired()), timeoutMs) : null
  }

  function ready(): void {
    connected = true
    enter(hop.readTimeoutMs, () => late('answer', hop.readTimeoutMs, 'rt'))
  }

  signal?.addEventListener('abort', stop)
  request.on('socket', (socket: Socket) => {
    if (request.reusedSocket || !socket.connecting) return ready()
    enter(hop.connectTimeoutMs, () => late('connection', hop.connectTimeoutMs, 'ct'))
    socket.once(target.secure ? 'secureConnect' : 'connect', ready)
  })
  request.on('error', (error) => fail(broken(error, connected, request.reusedSocket && !answer)))
  request.on('close', () => fail(broken(null, connected, false)))
  request.on('response', (response) => {
    answer = response
    const chunks: Buffer[] = []
    let size = 0
    phase?.refresh()
    response.on('error', (error) => fail(broken(error, true, false)))
    response.on('end', () => {
      if (!response.complete) return fail(broken(null, true, false))
      if (!finish()) return
      const body = chunks.length === 1 ? (chunks[0] ?? EMPTY) : Buffer.concat(chunks)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
    if (!hop.collect && !phase) return void response.resume()
    response.on('data', (chunk: Buffer) => {
      phase?.refresh()
      size += chunk.length
      if (size > MOST_BYTES)
        return fail(new AttemptFailure(11200, 'The answer is larger than 4 MB.', { retryClass: null }))
      if (hop.collect) chunks.push(chunk)
    })
  })
  request.end(hop.body)
  return promise
}

function late(what: 'connection' | 'answer', ms: number, retryClass: 'ct' | 'rt'): AttemptFailure {
  const code = what === 'connection' ? 11205 : 11200
  return new AttemptFailure(code, `There was no ${what} within ${Math.round(ms)} ms.`, { retryClass })
}

function broken(cause: Error | null, connected: boolean, stale: boolean): AttemptFailure {
  const detail = cause ? `: ${cause.message}` : ''
  return connected
    ? new AttemptFailure(11200, `The connection ended before the answer was complete${detail}.`, {
        retryClass: 'rt',
        stale,
        cause,
      })
    : new AttemptFailure(11205, `No connection${detail}.`, { retryClass: 'ct', cause })
}
