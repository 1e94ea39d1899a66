import type { TwimlElement } from './element.ts'
import { schema } from './schema.ts'

/** Known to Twilio, not offered here: said so, instead of calling the document wrong. */
const NOT_OFFERED: ReadonlySet<string> = new Set([
  ...[
    'Application',
    'Connect',
    'Conversation',
    'Pay',
    'Prompt',
    'Refer',
    'Sim',
    'Sip',
    'Siprec',
    'Sms',
    'Stream',
  ],
  ...['Task', 'Transcription', 'VirtualAgent', 'WhatsApp'],
])

const ATTRIBUTES_NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  Client: ['clientNotificationUrl'],
  Dial: ['referUrl', 'referMethod'],
  Enqueue: ['workflowSid'],
  Gather: ['partialResultCallback'],
  Number: ['machineDetection', 'amdStatusCallback', 'byoc'],
  Queue: ['reservationSid', 'postWorkActivitySid'],
  Record: ['transcribe', 'transcribeCallback'],
}

/**
 * What is not as Twilio's schema wants it, one sentence each, in document order. None of it stops the document:
 * unknown elements and attributes are skipped, and a bad value counts as not given.
 */
export function checkTwiml(element: TwimlElement): string[] {
  const rule = schema[element.name]
  if (!rule) return []
  const at = `line ${element.line}:`
  const warnings: string[] = []
  for (const [name, value] of element.attributes) {
    const wanted = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined
    if (!wanted && !/^xml(ns)?(:|$)/.test(name)) {
      warnings.push(`${at} Attribute '${name}' is not allowed to appear in element '${element.name}'.`)
    } else if (wanted && !wanted.accepts(value)) {
      warnings.push(
        `${at} Value '${value}' of attribute '${name}' on element '${element.name}' is not ${wanted.wanted}.`,
      )
    }
  }
  for (const name of ATTRIBUTES_NOT_OFFERED[element.name] ?? []) {
    // What is asked not to be done is not missed.
    if ((element.attributes.get(name) ?? 'false') === 'false') continue
    warnings.push(`${at} Attribute '${name}' is not offered by this carrier and was ignored.`)
  }
  if (rule.children === 'any') return warnings
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!rule.text && child.trim() !== '') {
        warnings.push(`${at} Element '${element.name}' cannot have character [children].`)
      }
    } else if (NOT_OFFERED.has(child.name)) {
      warnings.push(
        `line ${child.line}: Element '${child.name}' is not offered by this carrier and was skipped.`,
      )
    } else if (!rule.children.includes(child.name)) {
      warnings.push(`line ${child.line}: Invalid content was found starting with element '${child.name}'.`)
    } else warnings.push(...checkTwiml(child))
  }
  return warnings
}
