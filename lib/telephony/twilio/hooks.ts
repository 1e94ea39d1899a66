/**
 * Connection rules in the fragment (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides): a
 * status callback that fails is told again, up to five times; a document is asked for again twice.
 */
const RETRY_CALLBACK = '#ct=2000&rt=5000&tt=15000&rc=5&rp=all'
const RETRY_DOCUMENT = '#ct=2000&rt=5000&tt=15000&rc=2&rp=all'

/** The addresses we give the carrier, under our public URL. */
export function hooks(publicUrl: string) {
  const at = (path: string, query = '') => `${publicUrl}/webhooks/twilio/${path}${query}`
  return {
    /** Voice document of our numbers. */
    voice: at('voice') + RETRY_DOCUMENT,
    /** Voice document of the application that browsers call. */
    browser: at('browser') + RETRY_DOCUMENT,
    /** What a held agent hears: he talks on his other line, in the same headset. */
    silence: at('silence') + RETRY_DOCUMENT,
    /** What a caller hears in his flow; asked with the step that is done, or, without one, where he is. */
    flow: (step?: number) => at('flow', step === undefined ? '' : `?step=${step}`) + RETRY_DOCUMENT,
    /** Reports on a message that a caller leaves. */
    voicemail: at('voicemail') + RETRY_CALLBACK,
    legStatus: (legId?: string) => at('leg', legId ? `?leg=${legId}` : '') + RETRY_CALLBACK,
    conference: at('conference') + RETRY_CALLBACK,
    recording: at('recording') + RETRY_CALLBACK,
  }
}
