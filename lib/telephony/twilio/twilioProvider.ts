import type { Provider } from '../provider.ts'
import type { Connection } from './execute/connection.ts'
import { deleteRecording } from './execute/deleteRecording.ts'
import { dial } from './execute/dial.ts'
import { dismiss } from './execute/dismiss.ts'
import { fetchRecording } from './execute/fetchRecording.ts'
import { findLeg } from './execute/findLeg.ts'
import { findRecording } from './execute/findRecording.ts'
import { hangUp } from './execute/hangUp.ts'
import { listLiveLegs } from './execute/listLiveLegs.ts'
import { listPresentLegs } from './execute/listPresentLegs.ts'
import { listRecordings } from './execute/listRecordings.ts'
import { moveLeg } from './execute/moveLeg.ts'
import { runFlow } from './execute/runFlow.ts'
import { syncParticipant } from './execute/syncParticipant.ts'
import { syncRecording } from './execute/syncRecording.ts'

/** The port on Twilio's API: Twilio itself, or the local carrier under another address. */
export function twilioProvider(connection: Connection): Provider {
  return {
    dial: (input) => dial(connection, input),
    hangUp: (providerRef) => hangUp(connection, providerRef),
    syncParticipant: (input) => syncParticipant(connection, input),
    syncRecording: (input) => syncRecording(connection, input),
    moveLeg: (input) => moveLeg(connection, input),
    runFlow: (input) => runFlow(connection, input),
    dismiss: (input) => dismiss(connection, input),
    listLiveLegs: () => listLiveLegs(connection),
    listPresentLegs: (callId) => listPresentLegs(connection, callId),
    findLeg: (providerRef) => findLeg(connection, providerRef),
    findRecording: (providerRef) => findRecording(connection, providerRef),
    listRecordings: (legRef) => listRecordings(connection, legRef),
    fetchRecording: (providerRef, channels) => fetchRecording(connection, providerRef, channels),
    deleteRecording: (providerRef) => deleteRecording(connection, providerRef),
  }
}
