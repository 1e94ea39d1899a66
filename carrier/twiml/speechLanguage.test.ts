import { expect, test } from 'vitest'
import { Attributes } from './attributes.ts'
import { speechLanguage } from './speechLanguage.ts'

test.each([
  [{}, 'en-US'],
  [{ language: 'ko-KR' }, 'ko-KR'],
  [{ voice: 'Polly.Seoyeon' }, 'ko-KR'],
  [{ voice: 'Polly.Seoyeon-Neural' }, 'ko-KR'],
  [{ voice: 'Google.ja-JP-Wavenet-A', language: 'en-US' }, 'ja-JP'],
  [{ voice: 'Polly.Joanna' }, 'en-US'],
  [{ voice: 'alice', language: 'de-DE' }, 'de-DE'],
  [{ voice: 'woman', language: '' }, 'en-US'],
])('%j speaks %s', (values, language) => {
  const attributes = new Map(Object.entries(values))
  expect(speechLanguage(new Attributes({ name: 'Say', attributes, children: [], line: 1 }))).toBe(language)
})
