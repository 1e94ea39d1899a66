import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { text } from '../parameters/text.ts'
import { presentApplication } from './presentApplication.ts'

/** Newest first. */
export const listApplications = operation({ FriendlyName: text(64), ...pagingParameters }, (request) => {
  const { world, parameters: wanted } = request
  const applications = world.account.applications
    .list()
    .filter(({ friendlyName }) => !wanted.FriendlyName || friendlyName === wanted.FriendlyName)
    .reverse()
  return answerPage(
    request,
    'applications',
    applications,
    ({ sid }) => sid,
    (application) => presentApplication(world, application),
  )
})
