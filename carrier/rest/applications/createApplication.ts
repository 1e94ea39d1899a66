import { newSid } from '../../newSid.ts'
import { newVoiceSettings } from '../numbers/newVoiceSettings.ts'
import { voiceChange } from '../numbers/voiceChange.ts'
import { operation } from '../operation.ts'
import { applicationParameters } from './applicationParameters.ts'
import { presentApplication } from './presentApplication.ts'

export const createApplication = operation(applicationParameters, ({ world, parameters }) => {
  const application = world.account.applications.add({
    sid: newSid('AP'),
    ...voiceChange(parameters, newVoiceSettings('')),
  })
  return { status: 201, body: presentApplication(world, application) }
})
