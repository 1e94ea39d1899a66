import twilio from 'twilio'

/**
 * Whether the request was signed with the account's token (https://www.twilio.com/docs/usage/security). The URL is
 * the one we gave the carrier, built from the configured public address: never from the request's own Host header.
 */
export function verify(input: {
  readonly authToken: string
  readonly signature: string | undefined
  readonly url: string
  readonly params: Readonly<Record<string, string>>
}): boolean {
  if (!input.signature) return false
  return twilio.validateRequest(input.authToken, input.signature, input.url, { ...input.params })
}
