import { removeParticipant } from '../../calls/removeParticipant.ts'
import { operation } from '../operation.ts'
import { findParticipant } from './findParticipant.ts'

/** Kicks: the participant is out of the conference and hung up. */
export const deleteParticipant = operation({}, (request) => {
  const { participant } = findParticipant(request)
  removeParticipant(request.world, participant)
  return { status: 204 }
})
