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

/** A number the subscriber has bought. */
export interface OwnedNumber {
  readonly sid: string
  /** E.164. */
  readonly phoneNumber: string
  readonly isoCountry: string
  readonly type: 'local' | 'mobile' | 'tollFree'
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

/** One rated thing: a leg, a number's month. Amounts are positive decimal strings in USD. */
export interface UsageEntry {
  readonly category: string
  readonly at: string
  readonly count: number
  readonly usageSeconds: number
  readonly price: string
}

export interface AccountState {
  numbers: OwnedNumber[]
  applications: Application[]
  usage: UsageEntry[]
  /** Decimal string in USD. */
  balance: string
}
