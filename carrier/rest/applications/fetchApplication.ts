import { operation } from '../operation.ts'
import { findApplication } from './findApplication.ts'
import { presentApplication } from './presentApplication.ts'

export const fetchApplication = operation({}, (request) => ({
  status: 200,
  body: presentApplication(request.world, findApplication(request)),
}))
