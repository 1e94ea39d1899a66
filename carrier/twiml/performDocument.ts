import { hear } from './hear.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { performVerb } from './performVerb.ts'
import { pickUp } from './pickUp.ts'
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
  else await hear(run, run.sounds.decode(run.world, document.body, document.contentType, document.url))
  return { kind: run.signal.aborted ? 'stop' : 'next' }
}
