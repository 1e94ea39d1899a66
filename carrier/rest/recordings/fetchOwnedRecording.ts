import { operation } from '../operation.ts'
import { findOwnedRecording } from './findOwnedRecording.ts'
import { recordingOwner } from './recordingOwner.ts'

export const fetchOwnedRecording = operation({}, (request) => {
  const owner = recordingOwner(request)
  return { status: 200, body: owner.present(request.world, findOwnedRecording(request, owner)) }
})
