import { expect, test } from 'vitest'
import { resolveUrl } from './resolveUrl.ts'

const base = 'https://app.example.com/voice/menu.xml?lang=ko'

test.each([
  ['next.xml', 'https://app.example.com/voice/next.xml'],
  ['/next.xml', 'https://app.example.com/next.xml'],
  ['../next.xml?a=1&b=2', 'https://app.example.com/next.xml?a=1&b=2'],
  ['?page=2', 'https://app.example.com/voice/menu.xml?page=2'],
  ['//other.example.com/x', 'https://other.example.com/x'],
  ['  http://other.example.com/x  ', 'http://other.example.com/x'],
  ['/hook#rc=3&rp=all', 'https://app.example.com/hook#rc=3&rp=all'],
  ['/안녕', 'https://app.example.com/%EC%95%88%EB%85%95'],
])('%s resolves against the current document', (written, absolute) => {
  expect(resolveUrl(base, written)).toBe(absolute)
})

test('nothing means the current document, with its query', () => {
  expect(resolveUrl(base, null)).toBe(base)
  expect(resolveUrl(base, '')).toBe(base)
  expect(resolveUrl(base, '  ')).toBe(base)
})

test.each([
  [base, 'ftp://x/y'],
  [base, 'file:///etc/passwd'],
  [base, 'javascript:alert(1)'],
  [base, 'http://'],
  [null, '/relative'],
  [null, ''],
  [null, null],
])('from %s, %s is an invalid URL', (documentUrl, written) => {
  expect(() => resolveUrl(documentUrl, written)).toThrowError(expect.objectContaining({ code: 11100 }))
})

test('an absolute URL needs no document', () => {
  expect(resolveUrl(null, 'https://x.example.com')).toBe('https://x.example.com/')
})
