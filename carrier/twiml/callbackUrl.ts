import type { Attributes } from './attributes.ts'
import { DocumentFailure } from './documentFailure.ts'
import { raiseAlert } from './raiseAlert.ts'
import { resolveUrl } from './resolveUrl.ts'
import type { Run } from './run.ts'

/** Where a status callback goes; null when none is wanted. One that leads nowhere is reported and not worth a call. */
export function callbackUrl(run: Run, attributes: Attributes, name: string): string | null {
  const written = attributes.text(name)
  if (!written) return null
  try {
    return resolveUrl(run.documentUrl, written)
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error
    raiseAlert(run, error.code, 'error', `${name}: ${error.message}`)
    return null
  }
}
