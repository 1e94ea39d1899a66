import { DocumentFailure } from './documentFailure.ts'
import { hear } from './hear.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { performVerb } from './performVerb.ts'
import { pickUp } from './pickUp.ts'
import { raiseAlert } from './raiseAlert.ts'
import type { Run } from './run.ts'
import { speak } from './speak.ts'
import type { Step } from './step.ts'

/** Carries out a document to its end or to the verb that leads elsewhere. */
export async function performDocument(run: Run, document: LoadedDocument): Promise<Step> {
  if (document.form === 'twiml') {
    for (const child of document.root.children) {
      if (typeof child === 'string') continue
      const step = await performVerb(run, child)
      if (run.signal.aborted) return { kind: 'stop' }
      if (step.kind !== 'next') return step
    }
    return { kind: 'next' }
  }
  pickUp(run)
  if (document.form === 'words') await speak(run, document.words, 'en-US', 1)
  else await playBody(run, document)
  return { kind: run.signal.aborted ? 'stop' : 'next' }
}

/** Sound that cannot be decoded is reported and skipped, as in `<Play>`. */
async function playBody(run: Run, sound: Extract<LoadedDocument, { form: 'sound' }>): Promise<void> {
  try {
    await hear(run, run.sounds.decode(run.world, sound.body, sound.contentType, sound.url))
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error
    raiseAlert(run, error.code, 'error', error.message)
  }
}
