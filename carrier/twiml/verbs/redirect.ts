import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'
import type { Page, Step } from '../step.ts'
import { textOf } from '../textOf.ts'

const KINDS: Readonly<Record<Run['kind'], Page['kind']>> = {
  own: 'voice',
  whisper: 'voice',
  wait: 'wait',
  announce: 'wait',
  queue: 'queue',
}

/** `<Redirect>`: goes on with another document; with the current one when it is empty. */
export async function redirect(run: Run, element: TwimlElement): Promise<Step> {
  const page: Page = {
    url: resolveUrl(run.documentUrl, textOf(element)),
    method: new Attributes(element).method(),
    params: {},
    kind: KINDS[run.kind],
  }
  return { kind: 'go', page }
}
