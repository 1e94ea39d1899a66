import { operation } from '../operation.ts'
import { findRecording } from './findRecording.ts'

/** Deletes the sound; the facts can still be listed with `IncludeSoftDeleted`. */
export const deleteRecording = operation({}, async (request) => {
  await request.world.recorder.remove(findRecording(request).sid)
  return { status: 204 }
})
