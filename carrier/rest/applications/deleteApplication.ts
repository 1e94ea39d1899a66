import { operation } from '../operation.ts'
import { findApplication } from './findApplication.ts'

export const deleteApplication = operation({}, (request) => {
  request.world.account.applications.remove(findApplication(request))
  return { status: 204 }
})
