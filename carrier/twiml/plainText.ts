import type { TwimlElement } from './element.ts'

/** What an element says, SSML taken away: substitutions speak their alias, breaks are a gap between words. */
export function plainText(element: TwimlElement): string {
  return collect(element).replace(/\s+/g, ' ').trim()
}

function collect(element: TwimlElement): string {
  if (element.name === 'sub') return element.attributes.get('alias') ?? inside(element)
  const apart = element.name === 'break' || element.name === 'p' || element.name === 's'
  return apart ? ` ${inside(element)} ` : inside(element)
}

function inside(element: TwimlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : collect(child))).join('')
}
