import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { presentQueue } from './presentQueue.ts'

/** Newest first. */
export const listQueues = operation(pagingParameters, (request) =>
  answerPage(
    request,
    'queues',
    [...request.world.queues.values()].reverse(),
    ({ sid }) => sid,
    (queue) => presentQueue(request.world, queue),
  ),
)
