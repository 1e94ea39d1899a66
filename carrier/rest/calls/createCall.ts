import { z } from 'zod'
import { placeCall } from '../../calls/placeCall.ts'
import { readFrom } from '../addresses/readFrom.ts'
import { readTo } from '../addresses/readTo.ts'
import { operation } from '../operation.ts'
import { callback } from '../parameters/callback.ts'
import { flag } from '../parameters/flag.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { many } from '../parameters/many.ts'
import { sid } from '../parameters/sid.ts'
import { single } from '../parameters/single.ts'
import { text } from '../parameters/text.ts'
import { unoffered } from '../parameters/unoffered.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'
import { recordingParameters } from '../recordings/recordingParameters.ts'
import { recordingWishes } from '../recordings/recordingWishes.ts'
import { presentCall } from './presentCall.ts'
import { readDocument } from './readDocument.ts'
import { unofferedCallParameters } from './unofferedCallParameters.ts'

const LONGEST_CALL_SECONDS = 86_400

export const createCall = operation(
  {
    To: text(4000, 21211),
    From: text(256, 21212),
    CallerId: text(256, 21212),
    Url: webUrl(21205),
    Twiml: text(4000),
    ApplicationSid: sid('AP', 21218),
    Method: httpMethod(),
    FallbackUrl: webUrl(21205),
    FallbackMethod: httpMethod(),
    StatusCallback: webUrl(21609),
    StatusCallbackEvent: many(z.enum(['initiated', 'ringing', 'answered', 'completed']), 21626),
    StatusCallbackMethod: httpMethod(),
    SendDigits: single(z.string().regex(/^[0-9A-D*#wW]{1,32}$/, 'it has other signs than keys'), 21206),
    Timeout: wholeNumber(1, 600, 21208),
    TimeLimit: wholeNumber(1, LONGEST_CALL_SECONDS),
    Record: flag,
    ...recordingParameters,
    // Taken because they change nothing that is heard or reported here.
    CallReason: text(256),
    CallToken: text(4000),
    Passports: text(4000),
    ClientNotificationUrl: webUrl(21609),
    ...unofferedCallParameters,
    AsyncAmd: unoffered,
    AsyncAmdStatusCallback: unoffered,
    AsyncAmdStatusCallbackMethod: unoffered,
  },
  ({ world, parameters }) => {
    const to = readTo(parameters.To)
    const from = readFrom(world, parameters.CallerId ?? parameters.From, to)
    const { request, statusCallback } = readDocument(world, parameters)
    const leg = placeCall(world, {
      to: to.address,
      from: from.address,
      direction: 'outbound-api',
      onAnswer: request,
      timeoutSeconds: parameters.Timeout ?? 60,
      timeLimitSeconds: parameters.TimeLimit ?? null,
      statusCallback:
        callback(parameters.StatusCallback, parameters.StatusCallbackMethod, parameters.StatusCallbackEvent, [
          'completed',
        ]) ?? statusCallback,
      customParameters: to.customParameters,
      sendDigits: parameters.SendDigits ?? null,
      phoneNumberSid: from.number?.sid ?? null,
      limited: true,
    })
    if (parameters.Record) {
      const wishes = recordingWishes(parameters, 'trim-silence')
      leg.events.once('answered', () => world.recorder.start({ leg, source: 'OutboundAPI', ...wishes }))
    }
    return { status: 201, body: presentCall(world, leg) }
  },
)
