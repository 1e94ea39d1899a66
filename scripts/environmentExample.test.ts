import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const names = (text: string, pattern: RegExp) => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name]) => name)),
]

test('.env.example names every setting of the carrier, and none that it does not read', () => {
  const settings = names(readFileSync('carrier/settings.ts', 'utf8'), /^ {2}(CARRIER_[A-Z_]+):/gm)
  const example = names(readFileSync('.env.example', 'utf8'), /^#?(CARRIER_[A-Z_]+)=/gm)
  expect(settings.length).toBeGreaterThan(5)
  expect(example.sort()).toEqual(settings.sort())
})
