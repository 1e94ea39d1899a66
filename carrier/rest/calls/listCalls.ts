import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { choice } from '../parameters/choice.ts'
import { dateRange } from '../parameters/dateRange.ts'
import { isWithin } from '../parameters/isWithin.ts'
import { sid } from '../parameters/sid.ts'
import { text } from '../parameters/text.ts'
import { presentCall } from './presentCall.ts'

const STATUSES = [
  'queued',
  'ringing',
  'in-progress',
  'canceled',
  'completed',
  'failed',
  'busy',
  'no-answer',
] as const

/** Newest first. */
export const listCalls = operation(
  {
    To: text(256),
    From: text(256),
    ParentCallSid: sid('CA'),
    Status: choice(STATUSES),
    ...dateRange('StartTime'),
    ...dateRange('EndTime'),
    ...pagingParameters,
  },
  (request) => {
    const { world, parameters: wanted } = request
    const calls = [...world.legs.values()].reverse().filter((leg) => {
      const status = leg.status === 'initiated' ? 'queued' : leg.status
      return (
        (!wanted.To || leg.to === wanted.To) &&
        (!wanted.From || leg.from === wanted.From) &&
        (!wanted.ParentCallSid || leg.parent?.sid === wanted.ParentCallSid) &&
        (!wanted.Status || status === wanted.Status) &&
        isWithin(leg.startedAt, wanted.StartTime, wanted['StartTime<'], wanted['StartTime>']) &&
        isWithin(leg.endedAt, wanted.EndTime, wanted['EndTime<'], wanted['EndTime>'])
      )
    })
    return answerPage(
      request,
      'calls',
      calls,
      ({ sid }) => sid,
      (leg) => presentCall(world, leg),
    )
  },
)
