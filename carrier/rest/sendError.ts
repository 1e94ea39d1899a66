import type { ServerResponse } from 'node:http'
import type { RestError } from './restError.ts'
import { sendJson } from './sendJson.ts'

/** Answers with Twilio's error body. */
export function sendError(res: ServerResponse, { status, code, message }: RestError): void {
  if (status === 401) res.setHeader('www-authenticate', 'Basic realm="Twilio API"')
  sendJson(res, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
}
