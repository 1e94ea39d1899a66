import type { DialTarget } from '../../calls/dialTypes.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'
import { textOf } from '../textOf.ts'
import { nounCallback } from './nounCallback.ts'
import { toE164 } from './toE164.ts'

/** Twilio rings no more at once. */
const MOST_TARGETS = 10

/** Whom a `<Dial>` rings: its `<Number>`s and `<Client>`s, or the number that is its text. Throws as resolveUrl. */
export function readTargets(run: Run, dial: TwimlElement): DialTarget[] {
  const nouns = dial.children.filter((child) => typeof child === 'object')
  const targets = nouns.flatMap((noun) => (isTarget(noun) ? [readTarget(run, noun)] : []))
  const number = textOf(dial)
  if (targets.length === 0 && number !== '')
    targets.push(readTarget(run, { ...dial, name: 'Number', attributes: new Map() }))
  return targets.slice(0, MOST_TARGETS)
}

function isTarget(noun: TwimlElement): boolean {
  return noun.name === 'Number' || noun.name === 'Client'
}

function readTarget(run: Run, noun: TwimlElement): DialTarget {
  const attributes = new Attributes(noun)
  const url = attributes.text('url')
  const common = {
    url: url ? resolveUrl(run.documentUrl, url) : null,
    method: attributes.method(),
    statusCallback: nounCallback(run, attributes),
  }
  if (noun.name === 'Client') {
    const address = identityOf(noun)
    return { ...common, kind: 'client', address, customParameters: parametersOf(noun), sendDigits: null }
  }
  return {
    ...common,
    kind: 'number',
    address: toE164(textOf(noun)),
    customParameters: {},
    sendDigits: attributes.text('sendDigits'),
  }
}

/** `<Client>kim</Client>` or `<Client><Identity>kim</Identity>…</Client>`. */
function identityOf(client: TwimlElement): string {
  const nested = client.children.find((child) => typeof child === 'object' && child.name === 'Identity')
  const identity = typeof nested === 'object' ? textOf(nested) : textOf(client)
  return identity.replace(/^client:/, '')
}

function parametersOf(client: TwimlElement): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const child of client.children) {
    if (typeof child === 'string' || child.name !== 'Parameter') continue
    const name = child.attributes.get('name')
    if (name) parameters[name] = child.attributes.get('value') ?? ''
  }
  return parameters
}
