import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { choice } from '../parameters/choice.ts'
import { dateRange } from '../parameters/dateRange.ts'
import { isWithin } from '../parameters/isWithin.ts'
import { text } from '../parameters/text.ts'
import { presentConference } from './presentConference.ts'

/** Newest first. */
export const listConferences = operation(
  {
    FriendlyName: text(256),
    Status: choice(['init', 'in-progress', 'completed']),
    ...dateRange('DateCreated'),
    ...dateRange('DateUpdated'),
    ...pagingParameters,
  },
  (request) => {
    const { world, parameters: wanted } = request
    const conferences = [...world.conferences.values()]
      .reverse()
      .filter(
        ({ name, status, createdAt, updatedAt }) =>
          (!wanted.FriendlyName || name === wanted.FriendlyName) &&
          (!wanted.Status || status === wanted.Status) &&
          isWithin(createdAt, wanted.DateCreated, wanted['DateCreated<'], wanted['DateCreated>']) &&
          isWithin(updatedAt, wanted.DateUpdated, wanted['DateUpdated<'], wanted['DateUpdated>']),
      )
    return answerPage(
      request,
      'conferences',
      conferences,
      ({ sid }) => sid,
      (conference) => presentConference(world, conference),
    )
  },
)
