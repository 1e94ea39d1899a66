import type { DialOutcome } from '../calls/dialTypes.ts'
import type { SideDocument, Stage } from '../calls/documents.ts'
import type { Leg } from '../calls/leg.ts'
import type { World } from '../world.ts'
import type { SoundLibrary } from './soundLibrary.ts'

/** One leg carrying out documents, from the first until it is hung up, redirected or done. */
export interface Run {
  readonly world: World
  readonly leg: Leg
  /** `own`: the leg's own document; otherwise one played beside it, with fewer verbs. */
  readonly kind: 'own' | SideDocument
  readonly stage: Stage
  /** Aborts when the leg ends, is given another document, or the document beside it is no longer wanted. */
  readonly signal: AbortSignal
  readonly sounds: SoundLibrary
  /** URL of the document being carried out, without fragment; null for TwiML given as text by REST. */
  readonly documentUrl: string | null
  readonly memory: RunMemory
}

/** What later verbs have to know of earlier ones. */
export interface RunMemory {
  /** How the last `<Dial>` went: with `answerOnBridge` it decides how an unanswered call ends. */
  lastDial: DialOutcome['status'] | null
  /** Sids of the leg's recordings by the name `<Start><Recording name>` gave them; outlives the run. */
  readonly recordings: Map<string, string>
}
