const SUBJECTS = {
  ko: {
    inbound: (number: string) => `${number} 수신 통화`,
    outbound: (number: string) => `${number} 발신 통화`,
  },
  en: {
    inbound: (number: string) => `Call from ${number}`,
    outbound: (number: string) => `Call to ${number}`,
  },
} as const

/** What a ticket made by a call is called until somebody names it, in the organization's language. */
export function subjectOfCall(call: {
  readonly direction: 'inbound' | 'outbound'
  readonly number: string
  readonly locale: 'ko' | 'en'
}): string {
  return SUBJECTS[call.locale][call.direction](call.number)
}
