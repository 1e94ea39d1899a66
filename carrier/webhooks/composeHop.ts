import { createHash } from 'node:crypto'
import { encodeForm } from './encodeForm.ts'
import type { WebhookTarget } from './readWebhookUrl.ts'
import { signWebhook } from './signWebhook.ts'
import type { WebhookParams } from './webhookParams.ts'

const FORM = 'application/x-www-form-urlencoded; charset=UTF-8'

export interface HopContent {
  readonly target: WebhookTarget
  readonly method: 'GET' | 'POST'
  readonly encoding: 'form' | 'json'
  /** null: a request without parameters, as after a redirect. */
  readonly params: WebhookParams | null
  readonly token: string
  readonly authorization: string | null
}

/** The path, headers and body of one signed request, in the form and order Twilio's own requests have. */
export function composeHop(
  authToken: string,
  content: HopContent,
): { path: string; headers: string[]; body: string } {
  const { target, method, params } = content
  let path = target.path
  let body = ''
  let type: string | null = null
  let signed: WebhookParams = {}
  if (params && method === 'GET') path = withQuery(path, encodeForm(params))
  else if (params && content.encoding === 'json') {
    type = 'application/json'
    body = JSON.stringify(params)
    path = withQuery(path, `bodySHA256=${createHash('sha256').update(body).digest('hex')}`)
  } else if (params) {
    type = FORM
    body = encodeForm(params)
    signed = params
  }
  const headers = ['Host', target.host]
  if (type) headers.push('Content-Type', type)
  if (method === 'POST') headers.push('Content-Length', String(Buffer.byteLength(body)))
  headers.push('I-Twilio-Idempotency-Token', content.token)
  headers.push('X-Twilio-Signature', signWebhook(authToken, target.signedOrigin + path, signed))
  headers.push('Accept', '*/*', 'Accept-Encoding', 'gzip, deflate')
  headers.push('X-Home-Region', 'us1', 'User-Agent', 'TwilioProxy/1.1')
  if (content.authorization) headers.push('Authorization', content.authorization)
  return { path, headers, body }
}

function withQuery(path: string, query: string): string {
  if (query === '') return path
  if (!path.includes('?')) return `${path}?${query}`
  return /[?&]$/.test(path) ? path + query : `${path}&${query}`
}
