import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { dateRange } from '../parameters/dateRange.ts'
import { isWithin } from '../parameters/isWithin.ts'
import { recordingOwner } from './recordingOwner.ts'

/** The recordings of one call or conference, newest first. */
export const listOwnedRecordings = operation(
  { ...dateRange('DateCreated'), ...pagingParameters },
  (request) => {
    const { world, parameters: wanted } = request
    const owner = recordingOwner(request)
    const recordings = world.recorder
      .list()
      .filter((one) => owner.owns(one) && one.status !== 'deleted')
      .filter(({ createdAt }) =>
        isWithin(new Date(createdAt), wanted.DateCreated, wanted['DateCreated<'], wanted['DateCreated>']),
      )
      .reverse()
    return answerPage(
      request,
      'recordings',
      recordings,
      ({ sid }) => sid,
      (recording) => owner.present(world, recording),
    )
  },
)
