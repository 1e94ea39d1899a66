import { voiceChange } from '../numbers/voiceChange.ts'
import { operation } from '../operation.ts'
import { applicationParameters } from './applicationParameters.ts'
import { findApplication } from './findApplication.ts'
import { presentApplication } from './presentApplication.ts'

export const updateApplication = operation(applicationParameters, (request) => {
  const { world, parameters } = request
  const application = findApplication(request)
  world.account.applications.update(application, voiceChange(parameters, application))
  return { status: 200, body: presentApplication(world, application) }
})
