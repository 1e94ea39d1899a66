import twilio from 'twilio'

/** What the client says when it is refused; fails the test when it is not. */
export async function refusal(request: Promise<unknown>) {
  const outcome = await request.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in outcome) throw new Error(`not refused, but ${JSON.stringify(outcome.value)}`)
  const { error } = outcome
  if (!(error instanceof twilio.RestException)) throw error
  const { status, code, message, moreInfo } = error
  if (moreInfo !== `https://www.twilio.com/docs/errors/${code}`) throw new Error(`more_info is ${moreInfo}`)
  return { status, code, message }
}
