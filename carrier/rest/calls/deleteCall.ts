import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { findCall } from './findCall.ts'

/** Takes a finished call off the record. */
export const deleteCall = operation({}, (request) => {
  const leg = findCall(request)
  if (!leg.ended) throw new RestError(20009)
  request.world.legs.delete(leg.sid)
  return { status: 204 }
})
