import { UnplayableAudio } from '../media/unplayableAudio.ts'
import { ControlError } from './controlError.ts'

/** Runs what may throw UnplayableAudio, which is then the field's fault. */
export function playable<T>(field: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof UnplayableAudio) throw new ControlError(400, `${field}: ${error.message}`, field)
    throw error
  }
}
