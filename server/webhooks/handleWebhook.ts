import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { ZodError } from 'zod'
import { render } from '#lib/telephony/twilio/render.ts'
import { verify } from '#lib/telephony/twilio/verify.ts'
import { readForm } from './readForm.ts'
import type { Webhook } from './webhook.ts'

export interface WebhookSettings {
  readonly authToken: string
  readonly publicUrl: string
  readonly log: Logger
  /** By the last part of the path. */
  readonly webhooks: Readonly<Record<string, Webhook>>
}

/** Where the carrier's requests come in. */
export const WEBHOOK_PATH = '/webhooks/twilio/'

/**
 * Answers the carrier, ahead of everything else on the port: signature, one transaction, answer. What is not signed
 * changes nothing (403). What we cannot do now is asked for again (503): the carrier retries, and a repeated report
 * is absorbed.
 */
export async function handleWebhook(
  settings: WebhookSettings,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const url = new URL(req.url ?? '/', settings.publicUrl)
  const name = url.pathname.slice(WEBHOOK_PATH.length)
  // Own names only: a record also has those that every object has.
  const webhook = Object.hasOwn(settings.webhooks, name) ? settings.webhooks[name] : undefined
  if (!webhook || req.method !== 'POST') return end(res, 404)
  const params = await readForm(req)
  if (!params) return end(res, 413)
  const signature = req.headers['x-twilio-signature']
  const signed = verify({
    authToken: settings.authToken,
    signature: typeof signature === 'string' ? signature : undefined,
    url: settings.publicUrl + (req.url ?? ''),
    params,
  })
  if (!signed) return end(res, 403)
  try {
    const instructions = await webhook({ params, query: url.searchParams })
    if (instructions) {
      res.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
      res.end(render(instructions, settings.publicUrl))
    } else end(res, 204)
  } catch (error) {
    settings.log.error({ err: error, path: url.pathname }, 'a webhook could not be carried out')
    end(res, error instanceof ZodError ? 400 : 503)
  }
}

function end(res: ServerResponse, status: number): void {
  res.writeHead(status)
  res.end()
}
