import { operation } from '../operation.ts'
import { findParticipant } from './findParticipant.ts'
import { presentParticipant } from './presentParticipant.ts'

export const fetchParticipant = operation({}, (request) => {
  const { conference, participant } = findParticipant(request)
  return { status: 200, body: presentParticipant(request.world, conference, participant) }
})
