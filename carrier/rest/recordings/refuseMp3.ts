import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { findRecording } from './findRecording.ts'

/** Encoding MP3 would need a codec this carrier does without. */
export const refuseMp3 = operation({}, (request) => {
  findRecording(request)
  throw new RestError(20001, 'MP3 is not offered by this carrier: fetch the recording as .wav')
})
