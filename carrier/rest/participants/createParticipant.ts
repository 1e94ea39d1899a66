import { addParticipant } from '../../calls/addParticipant.ts'
import { readFrom } from '../addresses/readFrom.ts'
import { readTo } from '../addresses/readTo.ts'
import { operation } from '../operation.ts'
import { callback } from '../parameters/callback.ts'
import { recordingWishes } from '../recordings/recordingWishes.ts'
import { checkLabel } from './checkLabel.ts'
import { conferenceToJoin } from './conferenceToJoin.ts'
import { participantOptions } from './participantOptions.ts'
import { participantParameters } from './participantParameters.ts'
import { presentParticipant } from './presentParticipant.ts'
import { refusalError } from './refusalError.ts'

/** Dials somebody into a conference, which begins with its first participant. */
export const createParticipant = operation(participantParameters, (request) => {
  const { world, parameters } = request
  const to = readTo(parameters.To)
  const from = readFrom(world, parameters.CallerId ?? parameters.From, to)
  const options = participantOptions(parameters)
  checkLabel(options.label)
  const added = addParticipant(world, {
    conference: conferenceToJoin(request),
    from: from.address,
    to: to.address,
    options,
    earlyMedia: parameters.EarlyMedia ?? true,
    timeoutSeconds: parameters.Timeout ?? 60,
    timeLimitSeconds: parameters.TimeLimit ?? null,
    statusCallback: callback(
      parameters.StatusCallback,
      parameters.StatusCallbackMethod,
      parameters.StatusCallbackEvent,
      ['completed'],
    ),
    customParameters: to.customParameters,
    phoneNumberSid: from.number?.sid ?? null,
    record: parameters.Record ? recordingWishes(parameters, 'trim-silence') : null,
  })
  if ('refused' in added) throw refusalError(added.refused)
  return { status: 201, body: presentParticipant(world, added.conference, added.participant) }
})
