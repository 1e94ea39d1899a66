import { SaxesParser } from 'saxes'
import { DocumentFailure } from './documentFailure.ts'
import type { TwimlElement } from './element.ts'

/** Twilio refuses larger documents with 11750. */
const MOST_BYTES = 64 * 1024
/** TwiML nests three deep, SSML a few more; deeper is an attack on the reader's stack. */
const DEEPEST = 32

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (TwimlElement | string)[]
  readonly line: number
}

/**
 * Reads a document into a tree. Throws DocumentFailure: 11750 when it is too large, 12100 when it is not XML, has a
 * document type (the door to entity bombs and external entities) or another root than `<Response>`.
 */
export function parseTwiml(text: string): TwimlElement {
  if (Buffer.byteLength(text) > MOST_BYTES) throw new DocumentFailure(11750, 'TwiML response body too large')
  const open: Open[] = []
  let root: TwimlElement | null = null
  const parser = new SaxesParser()
  const refuse = (message: string): never => {
    throw new DocumentFailure(12100, `Document parse failure on line ${parser.line}: ${message}`)
  }
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', () => refuse('DOCTYPE is disallowed'))
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) refuse('elements are nested too deeply')
    if (open.length === 0 && tag.name !== 'Response') refuse(`the root is <${tag.name}> and not <Response>`)
    const attributes = new Map(Object.entries(tag.attributes))
    open.push({ name: tag.name, attributes, children: [], line: parser.line })
  })
  const addText = (words: string) => {
    open.at(-1)?.children.push(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const parent = open.at(-1)
    if (parent) parent.children.push(closed)
    else root = closed
  })
  // A byte order mark is allowed before an XML document and is no text.
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return root ?? refuse('Premature end of file')
}
