import type { Attributes } from './attributes.ts'
import { resolveUrl } from './resolveUrl.ts'
import type { Run } from './run.ts'
import type { Page } from './step.ts'

/** The page a verb's `action` leads to; the current document's own URL when there is none. Throws as resolveUrl. */
export function actionPage(run: Run, attributes: Attributes, params: Readonly<Record<string, string>>): Page {
  return {
    url: resolveUrl(run.documentUrl, attributes.text('action')),
    method: attributes.method(),
    params,
    kind: 'action',
  }
}
