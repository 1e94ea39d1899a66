import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { findQueue } from './findQueue.ts'
import { presentMember } from './presentMember.ts'

/** Those who wait, the front first. */
export const listMembers = operation(pagingParameters, (request) => {
  const queue = findQueue(request)
  return answerPage(
    request,
    'queue_members',
    queue.members,
    ({ leg }) => leg.sid,
    (member) => presentMember(request.world, queue, member),
  )
})
