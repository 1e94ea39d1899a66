import type { DocumentRequest } from '../../calls/documents.ts'
import { hangUpLeg } from '../../calls/hangUpLeg.ts'
import type { Leg } from '../../calls/leg.ts'
import { limitTime } from '../../calls/limitTime.ts'
import { redirectLeg } from '../../calls/redirectLeg.ts'
import type { World } from '../../world.ts'
import { operation } from '../operation.ts'
import { choice } from '../parameters/choice.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { text } from '../parameters/text.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'
import { RestError } from '../restError.ts'
import { findCall } from './findCall.ts'
import { presentCall } from './presentCall.ts'

/** Ends a call, or gives a live one another document. */
export const updateCall = operation(
  {
    Url: webUrl(21205),
    Twiml: text(4000),
    Method: httpMethod(),
    FallbackUrl: webUrl(21205),
    FallbackMethod: httpMethod(),
    StatusCallback: webUrl(21609),
    StatusCallbackMethod: httpMethod(),
    Status: choice(['canceled', 'completed']),
    TimeLimit: wholeNumber(1, 86_400),
  },
  (request) => {
    const { world, parameters } = request
    const leg = findCall(request)
    if (parameters.Url && parameters.Twiml) {
      throw new RestError(20001, "Parameters 'Url' and 'Twiml' are mutually exclusive")
    }
    if (leg.ended) throw new RestError(21220)
    changeSettings(world, leg, parameters)
    if (parameters.Status) end(world, leg, parameters.Status)
    else if (parameters.Url) redirect(world, leg, documentOf(parameters.Url, parameters))
    else if (parameters.Twiml) redirect(world, leg, { twiml: parameters.Twiml })
    return { status: 200, body: presentCall(world, leg) }
  },
)

/**
 * `canceled` is only for calls that do not talk yet; a leg that rings inside a `<Dial>` counts as in-progress
 * (https://www.twilio.com/docs/voice/tutorials/how-to-modify-calls-in-progress).
 */
function end(world: World, leg: Leg, status: 'canceled' | 'completed'): void {
  const isCancellable = !leg.answeredAt && leg.direction !== 'outbound-dial'
  if (status === 'canceled' && !isCancellable) {
    throw new RestError(21220, 'Call is in-progress. Cannot cancel.')
  }
  hangUpLeg(world, leg, status)
}

/** An outbound call has nothing to be led away from until it is answered; an inbound one runs its document at once. */
function redirect(world: World, leg: Leg, document: DocumentRequest): void {
  if (leg.status !== 'in-progress' && leg.direction !== 'inbound') throw new RestError(21220)
  redirectLeg(world, leg, document)
}

function documentOf(
  url: string,
  sent: {
    readonly Method?: 'GET' | 'POST' | undefined
    readonly FallbackUrl?: string | undefined
    readonly FallbackMethod?: 'GET' | 'POST' | undefined
  },
): DocumentRequest {
  return {
    url,
    method: sent.Method ?? 'POST',
    fallbackUrl: sent.FallbackUrl ?? null,
    fallbackMethod: sent.FallbackMethod ?? 'POST',
  }
}

function changeSettings(
  world: World,
  leg: Leg,
  sent: {
    readonly StatusCallback?: string | undefined
    readonly StatusCallbackMethod?: 'GET' | 'POST' | undefined
    readonly TimeLimit?: number | undefined
  },
): void {
  if (sent.StatusCallback) {
    leg.statusCallback = {
      url: sent.StatusCallback,
      method: sent.StatusCallbackMethod ?? 'POST',
      events: leg.statusCallback?.events ?? ['completed'],
    }
  }
  if (sent.TimeLimit === undefined) return
  leg.timeLimitSeconds = sent.TimeLimit
  limitTime(world, leg)
}
