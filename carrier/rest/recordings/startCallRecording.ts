import { findCall } from '../calls/findCall.ts'
import { operation } from '../operation.ts'
import { unoffered } from '../parameters/unoffered.ts'
import { RestError } from '../restError.ts'
import { presentCallRecording } from './presentCallRecording.ts'
import { recordingParameters } from './recordingParameters.ts'
import { recordingWishes } from './recordingWishes.ts'

/** Records a call from now on; only one that talks can be recorded. */
export const startCallRecording = operation(
  { ...recordingParameters, RecordingConfigurationId: unoffered },
  (request) => {
    const { world, parameters } = request
    const leg = findCall(request)
    if (leg.status !== 'in-progress') {
      throw new RestError(21220, 'Requested resource is not eligible for recording')
    }
    const recording = world.recorder.start({
      leg,
      source: 'StartCallRecordingAPI',
      ...recordingWishes(parameters, 'do-not-trim'),
    })
    return { status: 201, body: presentCallRecording(world, recording) }
  },
)
