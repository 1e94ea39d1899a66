import { operation } from '../operation.ts'
import { findMember } from './findMember.ts'
import { presentMember } from './presentMember.ts'

export const fetchMember = operation({}, (request) => {
  const { queue, member } = findMember(request)
  return { status: 200, body: presentMember(request.world, queue, member) }
})
