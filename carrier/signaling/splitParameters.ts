/**
 * Names Twilio fills itself in a voice request (https://www.twilio.com/docs/voice/twiml#request-parameters): a
 * browser that sends them is not believed.
 */
const STANDARD =
  /^(AccountSid|ApiVersion|ApplicationSid|Call(SidStatus|Sid|Status|Token|erName|erId)|Direction|ErrorCode|ErrorUrl|ForwardedFrom|ParentCallSid|StirVerstat|(From|To|Caller|Called)(City|State|Zip|Country)?)$/

/**
 * Takes apart what a browser says with `connect({ params })`: `To` is whom it calls, the rest goes to the
 * application as is. What the token itself prescribes wins.
 */
export function splitParameters(
  query: string,
  prescribed: Readonly<Record<string, string>>,
): { readonly to: string; readonly custom: Readonly<Record<string, string>> } {
  const all = { ...Object.fromEntries(new URLSearchParams(query)), ...prescribed }
  const custom = Object.entries(all).filter(([name]) => name !== '' && !STANDARD.test(name))
  const { To: to = '' } = all
  return { to, custom: Object.fromEntries(custom) }
}
