import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { dateRange } from '../parameters/dateRange.ts'
import { flag } from '../parameters/flag.ts'
import { isWithin } from '../parameters/isWithin.ts'
import { sid } from '../parameters/sid.ts'
import { presentRecording } from './presentRecording.ts'

/** All recordings, newest first. */
export const listRecordings = operation(
  {
    CallSid: sid('CA'),
    ConferenceSid: sid('CF'),
    IncludeSoftDeleted: flag,
    ...dateRange('DateCreated'),
    ...pagingParameters,
  },
  (request) => {
    const { world, parameters: wanted } = request
    const recordings = world.recorder
      .list()
      .filter(
        ({ callSid, conferenceSid, status, createdAt }) =>
          (wanted.IncludeSoftDeleted || status !== 'deleted') &&
          (!wanted.CallSid || callSid === wanted.CallSid) &&
          (!wanted.ConferenceSid || conferenceSid === wanted.ConferenceSid) &&
          isWithin(new Date(createdAt), wanted.DateCreated, wanted['DateCreated<'], wanted['DateCreated>']),
      )
      .reverse()
    return answerPage(
      request,
      'recordings',
      recordings,
      ({ sid }) => sid,
      (recording) => presentRecording(world, recording),
    )
  },
)
