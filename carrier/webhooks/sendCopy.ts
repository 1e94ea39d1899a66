import type { Clock } from '../clock.ts'
import type { WebhookAddress } from './addressBook.ts'
import type { AttemptAnswer, Wire } from './attempt.ts'
import { AttemptFailure } from './attemptFailure.ts'
import { deliver } from './deliver.ts'
import type { DeliverySend } from './deliveryLedger.ts'
import type { HostGates } from './hostGates.ts'
import type { WebhookRequest } from './webhooks.ts'

export interface Post {
  readonly clock: Clock
  readonly wire: Wire
  readonly gates: HostGates
}

/**
 * Sends one copy of a webhook when it is due and its host has room, and writes down what becomes of it. Throws
 * AttemptFailure, or the signal's reason.
 */
export async function sendCopy(
  post: Post,
  request: WebhookRequest,
  address: WebhookAddress,
  send: DeliverySend,
  collect: boolean,
): Promise<AttemptAnswer> {
  const { clock, wire } = post
  const { signal } = request
  const { target, settings } = address
  let startedAt = performance.now()
  try {
    if (send.plannedAfterMs > 0) await clock.sleep(send.plannedAfterMs, signal)
    signal?.throwIfAborted()
    if (target instanceof AttemptFailure) throw target
    const letter = {
      target,
      settings,
      method: request.method,
      encoding: request.encoding ?? 'form',
      params: request.params,
      token: send.token,
      collect,
      signal,
    } as const
    const answer = await post.gates.pass(target.origin, request.subject, signal, () => {
      startedAt = performance.now()
      send.state = 'underway'
      send.sentAtMs = clock.nowMs()
      return deliver(wire, clock, letter, () => send.attempts++)
    })
    send.state = 'answered'
    send.status = answer.status
    return answer
  } catch (error) {
    send.state = 'stopped'
    if (error instanceof AttemptFailure) {
      send.state = 'failed'
      send.status = error.status
      send.errorCode = error.code
    }
    throw error
  } finally {
    send.durationMs = performance.now() - startedAt
  }
}
