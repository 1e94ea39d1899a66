import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEnv, settingNames } from '#lib/env.ts'

const names = (text: string, pattern: RegExp) => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name]) => name)),
]

test('.env.example names every setting of the carrier, and none that it does not read', () => {
  const settings = names(readFileSync('carrier/settings.ts', 'utf8'), /^ {2}(CARRIER_[A-Z_]+):/gm)
  const example = names(readFileSync('.env.example', 'utf8'), /^#?(CARRIER_[A-Z_]+)=/gm)
  expect(settings.length).toBeGreaterThan(5)
  expect(example.sort()).toEqual(settings.sort())
})

test('.env.example names every setting of the product, and none that nobody reads', () => {
  const example = names(readFileSync('.env.example', 'utf8'), /^#?([A-Z0-9_]+)=/gm)
  const forOthers = ['CHROMIUM_PATH']
  const ours = example.filter((name) => name && !name.startsWith('CARRIER_') && !forOthers.includes(name))
  expect(ours.sort()).toEqual(settingNames.filter((name) => !name.startsWith('CARRIER_')).sort())
})

test('copied as it is, .env.example says what its absence says', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)
  expect(readEnv(Object.fromEntries(Array.from(lines, ([, name, value]) => [name, value])))).toEqual(
    readEnv({}),
  )
})
