/** A TwiML application: where a browser's call, or a number that names it, asks for its document. */
export interface Application {
  readonly sid: string
  friendlyName: string
  voiceUrl: string
  voiceMethod: 'GET' | 'POST'
  voiceFallbackUrl: string
  voiceFallbackMethod: 'GET' | 'POST'
  statusCallback: string
  statusCallbackMethod: 'GET' | 'POST'
  readonly createdAt: string
  updatedAt: string
}

export type NumberType = 'local' | 'mobile' | 'tollFree'

/** A number the subscriber has bought. */
export interface OwnedNumber {
  readonly sid: string
  /** E.164. */
  readonly phoneNumber: string
  readonly isoCountry: string
  readonly type: NumberType
  friendlyName: string
  voiceUrl: string
  voiceMethod: 'GET' | 'POST'
  voiceFallbackUrl: string
  voiceFallbackMethod: 'GET' | 'POST'
  /** Wins over voiceUrl when set. */
  voiceApplicationSid: string | null
  statusCallback: string
  statusCallbackMethod: 'GET' | 'POST'
  readonly createdAt: string
  updatedAt: string
}

/** What one category came to on one UTC day. Prices are positive decimal strings in USD. */
export interface UsageEntry {
  readonly category: UsageCategory
  /** `YYYY-MM-DD`. */
  readonly day: string
  count: number
  /** Started minutes, leg by leg: what calls are billed in. */
  minutes: number
  seconds: number
  price: string
}

/** Twilio's names of what is rated here; the sums above them (`calls`, `totalprice`) are made when asked for. */
export type UsageCategory =
  | 'calls-client'
  | 'calls-inbound-local'
  | 'calls-inbound-mobile'
  | 'calls-inbound-tollfree'
  | 'calls-outbound'
  | 'phonenumbers-local'
  | 'phonenumbers-mobile'
  | 'phonenumbers-tollfree'

/** Something that costs: a leg that ended, a number's month. */
export interface Charge {
  readonly category: UsageCategory
  readonly seconds: number
  /** Positive decimal string in USD. */
  readonly price: string
}

export interface AccountState {
  readonly createdAt: string
  numbers: OwnedNumber[]
  applications: Application[]
  usage: UsageEntry[]
  /** Decimal string in USD; may fall below zero. */
  balance: string
}
