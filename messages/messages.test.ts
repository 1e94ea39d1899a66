import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import en from './en.json' with { type: 'json' }
import ko from './ko.json' with { type: 'json' }

type Words = string | { readonly [key: string]: Words }

/** Every sentence by its full key. */
function sentences(words: Words, path = ''): (readonly [key: string, sentence: string])[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key))
}

const korean = new Map(sentences(ko))
const english = new Map(sentences(en))
const holes = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()

describe('the words of the desk', () => {
  test('both languages say the same things', () => {
    expect([...english.keys()].sort()).toEqual([...korean.keys()].sort())
  })

  test('a sentence has the same holes in both languages', () => {
    const different = [...korean].filter(
      ([key, sentence]) => holes(sentence).join() !== holes(english.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })

  test('nothing is empty, and nothing Korean is left in English', () => {
    const empty = [...korean, ...english].filter(([, sentence]) => sentence.trim() === '')
    expect(empty).toEqual([])
    const left = [...english].filter(
      ([key, sentence]) => /\p{Script=Hangul}/u.test(sentence) && key !== 'nav.korean',
    )
    expect(left).toEqual([])
  })

  test('every refusal that the house can give has its sentence', () => {
    const sources = globSync('{lib,app/api,server}/**/*.ts', {
      exclude: ['**/*.test.ts', '**/*.int.test.ts'],
    })
    const codes = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\brefuse\('(\w+)'/g)].map(([, code]) => code ?? ''),
    )
    expect(codes.length).toBeGreaterThan(10)
    expect([...new Set(codes)].filter((code) => !(code in ko.refusal))).toEqual([])
  })
})
