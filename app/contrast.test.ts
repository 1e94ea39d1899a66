import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** WCAG 2.2 AA for text. */
const LEAST = 4.5

const css = readFileSync('app/globals.css', 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both = '']) => [name, { light: light ?? both, dark: dark ?? both }] as const,
  ),
)

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover', 'accent-soft']
const meanings = ['accent', 'ringing', 'live', 'held', 'consult', 'danger']
const pairs = [
  ...['ink', 'muted', 'faint'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...meanings.flatMap((text) => [
    ...['surface', 'raised', `${text}-soft`].map((ground) => [text, ground] as const),
  ]),
  ['on-accent', 'accent-fill'],
  ['on-danger', 'danger-fill'],
] as const

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs)('%s can be read on %s', (text, ground) => {
    const [one, other] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]]
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(LEAST)
  })
})
