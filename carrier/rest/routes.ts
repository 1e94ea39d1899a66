import { createToken } from './accounts/createToken.ts'
import { fetchAccount } from './accounts/fetchAccount.ts'
import { fetchBalance } from './accounts/fetchBalance.ts'
import { createApplication } from './applications/createApplication.ts'
import { deleteApplication } from './applications/deleteApplication.ts'
import { fetchApplication } from './applications/fetchApplication.ts'
import { listApplications } from './applications/listApplications.ts'
import { updateApplication } from './applications/updateApplication.ts'
import { fetchCountry } from './availableNumbers/fetchCountry.ts'
import { listAvailableNumbers } from './availableNumbers/listAvailableNumbers.ts'
import { listCountries } from './availableNumbers/listCountries.ts'
import { createCall } from './calls/createCall.ts'
import { deleteCall } from './calls/deleteCall.ts'
import { fetchCall } from './calls/fetchCall.ts'
import { listCalls } from './calls/listCalls.ts'
import { updateCall } from './calls/updateCall.ts'
import { fetchConference } from './conferences/fetchConference.ts'
import { listConferences } from './conferences/listConferences.ts'
import { updateConference } from './conferences/updateConference.ts'
import { buyNumber } from './numbers/buyNumber.ts'
import { fetchNumber } from './numbers/fetchNumber.ts'
import { listNumbers } from './numbers/listNumbers.ts'
import { releaseNumber } from './numbers/releaseNumber.ts'
import { updateNumber } from './numbers/updateNumber.ts'
import { createParticipant } from './participants/createParticipant.ts'
import { deleteParticipant } from './participants/deleteParticipant.ts'
import { fetchParticipant } from './participants/fetchParticipant.ts'
import { listParticipants } from './participants/listParticipants.ts'
import { updateParticipant } from './participants/updateParticipant.ts'
import { fetchNumberCountry } from './pricing/fetchNumberCountry.ts'
import { fetchVoiceCountry } from './pricing/fetchVoiceCountry.ts'
import { fetchVoiceNumber } from './pricing/fetchVoiceNumber.ts'
import { listNumberCountries } from './pricing/listNumberCountries.ts'
import { listVoiceCountries } from './pricing/listVoiceCountries.ts'
import { createQueue } from './queues/createQueue.ts'
import { deleteQueue } from './queues/deleteQueue.ts'
import { dequeueMember } from './queues/dequeueMember.ts'
import { fetchMember } from './queues/fetchMember.ts'
import { fetchQueue } from './queues/fetchQueue.ts'
import { listMembers } from './queues/listMembers.ts'
import { listQueues } from './queues/listQueues.ts'
import { updateQueue } from './queues/updateQueue.ts'
import { deleteOwnedRecording } from './recordings/deleteOwnedRecording.ts'
import { deleteRecording } from './recordings/deleteRecording.ts'
import { fetchOwnedRecording } from './recordings/fetchOwnedRecording.ts'
import { fetchRecording } from './recordings/fetchRecording.ts'
import { fetchRecordingMedia } from './recordings/fetchRecordingMedia.ts'
import { listOwnedRecordings } from './recordings/listOwnedRecordings.ts'
import { listRecordings } from './recordings/listRecordings.ts'
import { refuseMp3 } from './recordings/refuseMp3.ts'
import { startCallRecording } from './recordings/startCallRecording.ts'
import { updateOwnedRecording } from './recordings/updateOwnedRecording.ts'
import type { Route } from './route.ts'
import { listUsage } from './usage/listUsage.ts'

const ACCOUNT = '/2010-04-01/Accounts/:AccountSid'

function inAccount(path: string, operations: Route['operations']): Route {
  return { pattern: `${ACCOUNT}${path}`, operations }
}

const ONE_RECORDING: Route['operations'] = {
  GET: fetchOwnedRecording,
  POST: updateOwnedRecording,
  DELETE: deleteOwnedRecording,
}

/** Everything the REST surface answers to. The first pattern that fits a path wins. */
export const ROUTES: readonly Route[] = [
  { pattern: `${ACCOUNT}.json`, operations: { GET: fetchAccount } },
  inAccount('/Balance.json', { GET: fetchBalance }),
  inAccount('/Tokens.json', { POST: createToken }),

  inAccount('/Calls.json', { GET: listCalls, POST: createCall }),
  inAccount('/Calls/:CallSid.json', { GET: fetchCall, POST: updateCall, DELETE: deleteCall }),
  inAccount('/Calls/:CallSid/Recordings.json', { GET: listOwnedRecordings, POST: startCallRecording }),
  inAccount('/Calls/:CallSid/Recordings/:RecordingSid.json', ONE_RECORDING),

  inAccount('/Conferences.json', { GET: listConferences }),
  inAccount('/Conferences/:ConferenceSid.json', { GET: fetchConference, POST: updateConference }),
  inAccount('/Conferences/:ConferenceSid/Participants.json', {
    GET: listParticipants,
    POST: createParticipant,
  }),
  inAccount('/Conferences/:ConferenceSid/Participants/:Participant.json', {
    GET: fetchParticipant,
    POST: updateParticipant,
    DELETE: deleteParticipant,
  }),
  inAccount('/Conferences/:ConferenceSid/Recordings.json', { GET: listOwnedRecordings }),
  inAccount('/Conferences/:ConferenceSid/Recordings/:RecordingSid.json', ONE_RECORDING),

  inAccount('/Recordings.json', { GET: listRecordings }),
  inAccount('/Recordings/:RecordingSid.json', { GET: fetchRecording, DELETE: deleteRecording }),
  inAccount('/Recordings/:RecordingSid.wav', { GET: fetchRecordingMedia }),
  inAccount('/Recordings/:RecordingSid.mp3', { GET: refuseMp3 }),
  inAccount('/Recordings/:RecordingSid', { GET: fetchRecordingMedia }),

  inAccount('/IncomingPhoneNumbers.json', { GET: listNumbers(null), POST: buyNumber }),
  inAccount('/IncomingPhoneNumbers/Local.json', { GET: listNumbers('local') }),
  inAccount('/IncomingPhoneNumbers/Mobile.json', { GET: listNumbers('mobile') }),
  inAccount('/IncomingPhoneNumbers/TollFree.json', { GET: listNumbers('tollFree') }),
  inAccount('/IncomingPhoneNumbers/:NumberSid.json', {
    GET: fetchNumber,
    POST: updateNumber,
    DELETE: releaseNumber,
  }),

  inAccount('/AvailablePhoneNumbers.json', { GET: listCountries }),
  inAccount('/AvailablePhoneNumbers/:CountryCode.json', { GET: fetchCountry }),
  inAccount('/AvailablePhoneNumbers/:CountryCode/Local.json', { GET: listAvailableNumbers('local') }),
  inAccount('/AvailablePhoneNumbers/:CountryCode/Mobile.json', { GET: listAvailableNumbers('mobile') }),
  inAccount('/AvailablePhoneNumbers/:CountryCode/TollFree.json', { GET: listAvailableNumbers('tollFree') }),

  inAccount('/Applications.json', { GET: listApplications, POST: createApplication }),
  inAccount('/Applications/:ApplicationSid.json', {
    GET: fetchApplication,
    POST: updateApplication,
    DELETE: deleteApplication,
  }),

  inAccount('/Queues.json', { GET: listQueues, POST: createQueue }),
  inAccount('/Queues/:QueueSid.json', { GET: fetchQueue, POST: updateQueue, DELETE: deleteQueue }),
  inAccount('/Queues/:QueueSid/Members.json', { GET: listMembers }),
  inAccount('/Queues/:QueueSid/Members/:CallSid.json', { GET: fetchMember, POST: dequeueMember }),

  inAccount('/Usage/Records.json', { GET: listUsage('whole', '') }),
  inAccount('/Usage/Records/AllTime.json', { GET: listUsage('whole', '/AllTime') }),
  inAccount('/Usage/Records/Daily.json', { GET: listUsage('daily', '/Daily') }),
  inAccount('/Usage/Records/Monthly.json', { GET: listUsage('monthly', '/Monthly') }),
  inAccount('/Usage/Records/Yearly.json', { GET: listUsage('yearly', '/Yearly') }),
  inAccount('/Usage/Records/Today.json', { GET: listUsage('today', '/Today') }),
  inAccount('/Usage/Records/Yesterday.json', { GET: listUsage('yesterday', '/Yesterday') }),
  inAccount('/Usage/Records/ThisMonth.json', { GET: listUsage('thisMonth', '/ThisMonth') }),
  inAccount('/Usage/Records/LastMonth.json', { GET: listUsage('lastMonth', '/LastMonth') }),

  { pattern: '/v2/Voice/Numbers/:DestinationNumber', operations: { GET: fetchVoiceNumber } },
  { pattern: '/v2/Voice/Countries', operations: { GET: listVoiceCountries } },
  { pattern: '/v2/Voice/Countries/:IsoCountry', operations: { GET: fetchVoiceCountry } },
  { pattern: '/v1/PhoneNumbers/Countries', operations: { GET: listNumberCountries } },
  { pattern: '/v1/PhoneNumbers/Countries/:IsoCountry', operations: { GET: fetchNumberCountry } },
]
