import type { Recording } from '../../calls/recording.ts'
import type { World } from '../../world.ts'
import { operation } from '../operation.ts'
import { choice } from '../parameters/choice.ts'
import { RestError } from '../restError.ts'
import { findOwnedRecording } from './findOwnedRecording.ts'
import { recordingOwner } from './recordingOwner.ts'

type Wish = 'paused' | 'in-progress' | 'stopped'

/** Pauses, resumes or stops a recording of a call or conference. What has stopped cannot be resumed: 21220. */
export const updateOwnedRecording = operation(
  { Status: choice(['paused', 'in-progress', 'stopped']), PauseBehavior: choice(['skip', 'silence']) },
  async (request) => {
    const { world, parameters } = request
    const owner = recordingOwner(request)
    const recording = findOwnedRecording(request, owner)
    const { Status: wish, PauseBehavior: behavior } = parameters
    if (!wish) throw new RestError(20001, "Parameter 'Status' is required")
    if (behavior && wish !== 'paused') {
      throw new RestError(20001, "Parameter 'PauseBehavior' is only for Status=paused")
    }
    if (!(await apply(world, recording, wish, behavior ?? 'silence'))) {
      throw new RestError(21220, `Recording is ${recording.status}, it cannot become ${wish}`)
    }
    const body = owner.present(world, recording)
    // Its file is ready by now, but Twilio answers with the wish.
    return { status: 200, body: wish === 'stopped' ? { ...body, status: 'stopped' } : body }
  },
)

async function apply(
  { recorder }: World,
  recording: Recording,
  wish: Wish,
  behavior: 'skip' | 'silence',
): Promise<boolean> {
  if (wish === 'paused') return recorder.pause(recording.sid, behavior)
  if (wish === 'in-progress') return recorder.resume(recording.sid)
  if (recording.status !== 'in-progress' && recording.status !== 'paused') return false
  await recorder.stop(recording.sid)
  return true
}
