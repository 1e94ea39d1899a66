import type { Shape } from './publishedShape.ts'

/** Never null, wherever they are: an answer without them is of no use. */
const NEVER_NULL =
  /^(sid|account_sid|call_sid|uri|status|date_created|friendly_name|phone_number|iso_country)$/

const DATE = /^(\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000|\d{4}-\d{2}-\d{2})$/

/** Where a value differs from its published shape: missing and surplus keys, wrong types, unknown words. */
export function misfits(value: unknown, shape: Shape, at = ''): string[] {
  const wrong = () => [`${at} is ${JSON.stringify(value)}, not ${shape.kind}`]
  if (value === null) return NEVER_NULL.test(at.split('.').at(-1) ?? '') ? wrong() : []
  switch (shape.kind) {
    case 'anything':
      return []
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === shape.kind ? [] : wrong()
    case 'date':
      return typeof value === 'string' && DATE.test(value) ? [] : wrong()
    case 'oneOf':
      return typeof value === 'string' && shape.words.includes(value) ? [] : wrong()
    case 'strings':
      return isObject(value) && Object.values(value).every((one) => typeof one === 'string') ? [] : wrong()
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => misfits(one, shape.of, `${at}[${index}]`))
        : wrong()
    case 'object':
      return isObject(value) ? misfitsOfObject(value, shape.keys, at) : wrong()
  }
}

function misfitsOfObject(
  value: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, Shape>>,
  at: string,
): string[] {
  return [
    ...Object.keys(keys).flatMap((key) => (key in value ? [] : [`${at}.${key} is missing`])),
    ...Object.keys(value).flatMap((key) => (key in keys ? [] : [`${at}.${key} is not published`])),
    ...Object.entries(keys).flatMap(([key, shape]) =>
      key in value ? misfits(value[key], shape, `${at}.${key}`) : [],
    ),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
