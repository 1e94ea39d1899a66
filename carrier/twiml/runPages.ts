import type { DocumentRequest, SideOutcome } from '../calls/documents.ts'
import { DocumentFailure } from './documentFailure.ts'
import { loadDocument } from './loadDocument.ts'
import { PageGate } from './pageGate.ts'
import { performDocument } from './performDocument.ts'
import { raiseAlert } from './raiseAlert.ts'
import type { Run } from './run.ts'
import type { Page, Step } from './step.ts'

/**
 * Carries out a document and those it leads to, until one of them ends. A document that fails is reported and the
 * fallback URL asked instead, told what failed (`ErrorCode`, `ErrorUrl`); `failed` when there is none, or it fails
 * too. A queue's wait document starts over whenever it ends. `params` is asked at each request.
 */
export async function runPages(
  run: Run,
  first: DocumentRequest,
  params: () => Record<string, string> = () => ({}),
): Promise<SideOutcome> {
  const gate = new PageGate(run)
  let page: Page | { readonly twiml: string } = firstPage(run, first)
  let inFallback = false
  while (!run.signal.aborted) {
    try {
      await gate.pass(page)
      const asked = 'url' in page ? { ...page, params: { ...page.params, ...params() } } : page
      const loaded = await loadDocument(run, asked)
      gate.opened()
      const step: Step = await performDocument({ ...run, documentUrl: loaded.url }, loaded)
      inFallback = false
      if (run.signal.aborted || step.kind === 'stop') return 'aborted'
      if (step.kind === 'go') page = step.page
      else if (step.kind === 'next' && run.kind === 'queue') page = firstPage(run, first)
      else return step.kind === 'next' ? 'ended' : step.kind
    } catch (error) {
      if (run.signal.aborted) return 'aborted'
      if (!(error instanceof DocumentFailure)) throw error
      raiseAlert(run, error.code, 'error', error.message)
      const fallback = inFallback ? null : fallbackPage(first, error)
      if (!fallback) return 'failed'
      inFallback = true
      page = fallback
    }
  }
  return 'aborted'
}

function firstPage(run: Run, request: DocumentRequest): Page | { readonly twiml: string } {
  if ('twiml' in request) return request
  const kind =
    run.kind === 'queue' ? 'queue' : run.kind === 'wait' || run.kind === 'announce' ? 'wait' : 'voice'
  return { url: request.url, method: request.method, params: request.params ?? {}, kind }
}

function fallbackPage(first: DocumentRequest, error: DocumentFailure): Page | null {
  if ('twiml' in first || !first.fallbackUrl) return null
  return {
    url: first.fallbackUrl,
    method: first.fallbackMethod ?? 'POST',
    params: { ErrorCode: String(error.code), ErrorUrl: error.url ?? first.url },
    kind: 'voice',
  }
}
