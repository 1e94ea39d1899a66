import { receiveCall } from '../calls/receiveCall.ts'
import { BadSdp } from '../media/badSdp.ts'
import { createWebRtcPort } from '../media/webRtcPort.ts'
import type { Connection } from './connection.ts'
import { OutgoingCall } from './outgoingCall.ts'
import { type SignalingError, signalingError } from './signalingError.ts'
import { splitParameters } from './splitParameters.ts'

interface Invite {
  readonly callsid: string
  readonly sdp: string
  readonly reconnect?: string | undefined
  readonly twilio: { readonly params: string }
}

/** A browser calls its token's application, or shows the token of a call that is on. */
export async function invite(connection: Connection, message: Invite): Promise<void> {
  const { world, token } = connection
  const known = world.browsers.calls.get(message.callsid)
  if (message.reconnect !== undefined) {
    if (known) return known.reconnect(connection, message.reconnect, message.sdp)
    return connection.send('hangup', { callsid: message.callsid })
  }
  if (!token || known) return
  if (token.applicationSid === null) {
    return fail(connection, message, signalingError(31201, 'the token does not allow outgoing calls'))
  }
  const application = world.account.applications.get(token.applicationSid)
  if (!application) return fail(connection, message, signalingError(31001, token.applicationSid))
  if (!application.voiceUrl)
    return fail(connection, message, signalingError(31002, 'the application has no VoiceUrl'))

  const port = createWebRtcPort()
  let sdp: string
  try {
    sdp = await port.acceptOffer(message.sdp)
  } catch (error) {
    port.close()
    if (!(error instanceof BadSdp)) throw error
    return fail(connection, message, signalingError(31400, error.message))
  }
  const call = new OutgoingCall(connection, { temporarySid: message.callsid, port, sdp })
  const { to, custom } = splitParameters(message.twilio.params, token.applicationParams)
  call.begin(
    receiveCall(world, {
      from: `client:${token.identity}`,
      to,
      party: call,
      request: {
        url: application.voiceUrl,
        method: application.voiceMethod,
        params: custom,
        fallbackUrl: application.voiceFallbackUrl || null,
        fallbackMethod: application.voiceFallbackMethod,
      },
      applicationSid: application.sid,
      statusCallback: application.statusCallback
        ? { url: application.statusCallback, method: application.statusCallbackMethod, events: ['completed'] }
        : null,
      customParameters: custom,
    }),
  )
}

/** The device hears of it as an `error`, the call as the end it is; without the `hangup` it would connect for ever. */
function fail(connection: Connection, { callsid }: Invite, error: SignalingError): void {
  connection.send('error', { callsid, error })
  connection.send('hangup', { callsid, error })
}
