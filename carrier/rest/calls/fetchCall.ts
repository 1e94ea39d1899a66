import { operation } from '../operation.ts'
import { findCall } from './findCall.ts'
import { presentCall } from './presentCall.ts'

export const fetchCall = operation({}, (request) => ({
  status: 200,
  body: presentCall(request.world, findCall(request)),
}))
