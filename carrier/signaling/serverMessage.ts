import type { SignalingError } from './signalingError.ts'

interface OfCall {
  readonly callsid: string
}

/** What we say to a browser, by type; the keys are those pstream.ts, call.ts and device.ts of the SDK read. */
export interface ServerMessage {
  connected: {
    readonly region: string
    readonly edge: string
    readonly home: string
    /** `ttl` in seconds. */
    readonly token: { readonly identity: string; readonly ttl: number }
  }
  ready: Record<string, never>
  offline: Record<string, never>
  close: Record<string, never>
  invite: OfCall & {
    readonly sdp: string
    readonly parameters: Readonly<Record<string, string>>
    readonly reconnect: string
  }
  ringing: OfCall & { readonly sdp?: string }
  answer: OfCall & { readonly sdp?: string; readonly reconnect: string }
  cancel: OfCall
  hangup: OfCall & { readonly error?: SignalingError }
  error: { readonly error: SignalingError; readonly callsid?: string; readonly voiceeventsid?: string }
  ack: OfCall & { readonly acktype: 'message'; readonly voiceeventsid: string }
}
