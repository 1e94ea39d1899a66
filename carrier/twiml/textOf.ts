import type { TwimlElement } from './element.ts'

/** The element's own text, trimmed; what is inside its children is not part of it. */
export function textOf(element: TwimlElement): string {
  return element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}
