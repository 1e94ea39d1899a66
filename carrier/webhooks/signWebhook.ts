import { createHmac } from 'node:crypto'
import type { WebhookParams } from './webhookParams.ts'

/**
 * The value of `X-Twilio-Signature`: the URL, then every name with its value in the order of the names, keyed with the
 * account's auth token. Several values of one name count once each, sorted. A GET and a JSON body sign the URL alone.
 *
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signWebhook(authToken: string, url: string, params: WebhookParams = {}): string {
  let text = url
  for (const name of Object.keys(params).sort()) {
    const value = params[name] ?? ''
    if (typeof value === 'string') text += name + value
    else for (const each of [...new Set(value)].sort()) text += name + each
  }
  return createHmac('sha1', authToken).update(text).digest('base64')
}
