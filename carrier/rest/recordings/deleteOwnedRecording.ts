import { operation } from '../operation.ts'
import { findOwnedRecording } from './findOwnedRecording.ts'
import { recordingOwner } from './recordingOwner.ts'

export const deleteOwnedRecording = operation({}, async (request) => {
  const recording = findOwnedRecording(request, recordingOwner(request))
  await request.world.recorder.remove(recording.sid)
  return { status: 204 }
})
