import type { TwimlElement } from './element.ts'

/** A document as its content type makes it: TwiML, a sound to play, or words to read aloud. */
export type LoadedDocument =
  | { readonly form: 'twiml'; readonly root: TwimlElement; readonly url: string | null }
  | { readonly form: 'sound'; readonly body: Buffer; readonly contentType: string; readonly url: string }
  | { readonly form: 'words'; readonly words: string; readonly url: string }
