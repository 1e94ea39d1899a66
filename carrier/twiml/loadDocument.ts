import { legParameters } from '../calls/legParameters.ts'
import { WebhookFailure } from '../webhooks/webhooks.ts'
import { checkTwiml } from './checkTwiml.ts'
import { DocumentFailure } from './documentFailure.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { parseTwiml } from './parseTwiml.ts'
import { raiseAlert } from './raiseAlert.ts'
import { readResponse } from './readResponse.ts'
import type { Run } from './run.ts'
import type { Page } from './step.ts'

/**
 * Asks for a page, or takes TwiML as given, and warns (12200) of what the schema does not know.
 * Throws DocumentFailure for every reason it can fail.
 */
export async function loadDocument(
  run: Run,
  page: Page | { readonly twiml: string },
): Promise<LoadedDocument> {
  const loaded: LoadedDocument =
    'twiml' in page ? { form: 'twiml', root: parseTwiml(page.twiml), url: null } : await fetchPage(run, page)
  if (loaded.form === 'twiml') {
    for (const warning of checkTwiml(loaded.root)) raiseAlert(run, 12200, 'warning', warning)
  }
  return loaded
}

async function fetchPage(run: Run, page: Page): Promise<LoadedDocument> {
  const { world, leg, signal } = run
  try {
    const response = await world.webhooks.request({
      kind: page.kind,
      url: page.url,
      method: page.method,
      params: { ...legParameters(world, leg), ...page.params },
      subject: leg.sid,
      signal,
    })
    // The fragment holds connection overrides of this one request, not a part of the document's name.
    return readResponse(response, response.finalUrl.split('#', 1)[0] ?? page.url)
  } catch (error) {
    if (error instanceof DocumentFailure || error instanceof WebhookFailure) {
      throw new DocumentFailure(error.code, error.message, page.url, { cause: error })
    }
    throw error
  }
}
