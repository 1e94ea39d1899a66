import { redirectLeg } from '../../calls/redirectLeg.ts'
import { operation } from '../operation.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { RestError } from '../restError.ts'
import { findMember } from './findMember.ts'
import { presentMember } from './presentMember.ts'

/** Takes somebody out of the queue and gives the leg another document. */
export const dequeueMember = operation({ Url: webUrl(21205), Method: httpMethod() }, (request) => {
  const { world, parameters } = request
  const { queue, member } = findMember(request)
  if (!parameters.Url) throw new RestError(21205, 'Url parameter is required.')
  const body = presentMember(world, queue, member)
  redirectLeg(world, member.leg, { url: parameters.Url, method: parameters.Method ?? 'POST' })
  return { status: 200, body }
})
