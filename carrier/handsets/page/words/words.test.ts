import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REFUSALS } from '../../refusal.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'

const html = readFileSync(join(import.meta.dirname, '../index.html'), 'utf8')
const words = Object.keys(en) as (keyof typeof en)[]

test('both languages have every text, and none is empty', () => {
  expect(Object.keys(ko)).toEqual(words)
  expect(words.filter((word) => !en[word].trim() || !ko[word].trim())).toEqual([])
})

test('both languages fill in the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const word of words) expect([word, values(ko[word])]).toEqual([word, values(en[word])])
})

test('Korean is Korean and English is English', () => {
  const same = words.filter((word) => en[word] === ko[word] && !/^(\{\w+\}|Sidetone)$/.test(en[word]))
  expect(same).toEqual([])
  expect(words.filter((word) => /[가-힣]/.test(en[word]))).toEqual([])
})

test('every refusal of the carrier is said in words', () => {
  for (const code of Object.keys(REFUSALS)) expect(words).toContain(`refusal_${code}`)
})

describe('the page before its script', () => {
  const texts = [...html.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g)]
  const labels = [...html.matchAll(/data-label="(\w+)" aria-label="([^"]*)"/g)]

  test('says what the English table says', () => {
    expect(texts.length).toBeGreaterThan(15)
    for (const [, word, text] of [...texts, ...labels])
      expect([word, text]).toEqual([word, en[word as keyof typeof en]])
  })
})
