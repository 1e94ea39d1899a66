import type { WebhookResponse } from '../webhooks/webhooks.ts'
import { DocumentFailure } from './documentFailure.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { parseTwiml } from './parseTwiml.ts'
import { readBody } from './readBody.ts'

const TWIML = /^(text\/xml|application\/xml|text\/html|application\/[\w.-]+\+xml)$/

/**
 * Makes a document of a response, by its content type
 * (https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types). Throws DocumentFailure: 12300 for a
 * type that is none of them, 12100 and 11750 as in parseTwiml.
 */
export function readResponse(response: WebhookResponse, url: string): LoadedDocument {
  const { body, contentType } = response
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (type.startsWith('audio/')) return { form: 'sound', body, contentType, url }
  if (type === 'text/plain') return { form: 'words', words: readBody(body, contentType), url }
  if (TWIML.test(type)) return { form: 'twiml', root: parseTwiml(readBody(body, contentType)), url }
  throw new DocumentFailure(12300, `Invalid Content-Type: '${contentType}'`, url)
}
