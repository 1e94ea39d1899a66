import { DocumentFailure } from './documentFailure.ts'

/**
 * Makes a URL of a document absolute. Empty means the document itself. The fragment stays: it carries connection
 * overrides (`#rc=3`). Throws DocumentFailure 11100 for what is no http(s) URL, and for a relative one in TwiML
 * that was given as text and so has no URL of its own.
 */
export function resolveUrl(documentUrl: string | null, written: string | null): string {
  const reference = written?.trim() ?? ''
  if (reference === '' && documentUrl !== null) return documentUrl
  const url = URL.parse(reference, documentUrl ?? undefined)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new DocumentFailure(11100, `Invalid URL format: '${reference}'`, reference)
  }
  return url.href
}
