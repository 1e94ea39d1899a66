import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'colours.css'), 'utf8')

/** Text and what it stands on, at WCAG AA's 4.5; and shapes that must be told apart, at 3. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ground', 'card', 'sunken', 'hover'].flatMap((on) => [
    ['text', on, 4.5] as const,
    ['text-2', on, 4.5] as const,
    ['accent', on, 4.5] as const,
  ]),
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-hover', 4.5],
  ['on-ringing', 'ringing', 4.5],
  ['ringing', 'ringing-soft', 4.5],
  ['live', 'live-soft', 4.5],
  ['waiting', 'sunken', 4.5],
  ['waiting', 'card', 4.5],
  ['ended', 'sunken', 4.5],
  ['edge', 'card', 3],
  ['live', 'line', 3],
  ['accent', 'card', 3],
]

const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = '']) => coloursOf(body))

describe.each([
  ['light', blocks[0]],
  ['dark by the system', { ...blocks[0], ...blocks[1] }],
  ['dark by choice', { ...blocks[0], ...blocks[2] }],
])('%s', (_theme, colours = {}) => {
  test.each(PAIRS)('%s is readable on %s', (front, back, least) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least)
  })
})

test('the dark theme is the same whether the system or the user chose it', () => {
  expect(blocks[1]).toEqual(blocks[2])
})

function coloursOf(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one = '#000', other = '#000'): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
