import type { ParticipantRefusal } from '../../calls/refuseParticipant.ts'
import { RestError } from '../restError.ts'

/** REST's error for what `<Conference>` would raise as a warning. */
export function refusalError(refusal: ParticipantRefusal): RestError {
  if (refusal === 'full') return new RestError(16003)
  return new RestError(refusal === 16025 ? 16026 : refusal)
}
