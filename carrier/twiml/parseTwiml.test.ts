import { expect, test } from 'vitest'
import { DocumentFailure } from './documentFailure.ts'
import { parseTwiml } from './parseTwiml.ts'

const codeOf = (text: string) => {
  try {
    parseTwiml(text)
  } catch (error) {
    if (error instanceof DocumentFailure) return error.code
    throw error
  }
  return null
}

test('elements, attributes, text, CDATA and lines are kept in order', () => {
  const root = parseTwiml(
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n<Say voice="alice" loop="2">one &amp; <![CDATA[<two>]]> &#x48;</Say><Hangup/></Response>',
  )
  const [, say, hangup] = root.children
  expect(root.name).toBe('Response')
  expect(say).toMatchObject({ name: 'Say', line: 3, children: ['one & ', '<two>', ' H'] })
  const attributes = typeof say === 'object' ? [...say.attributes] : []
  expect(attributes).toEqual([
    ['voice', 'alice'],
    ['loop', '2'],
  ])
  expect(hangup).toMatchObject({ name: 'Hangup', children: [] })
})

test.each([
  ['nothing', ''],
  ['plain words', 'hello'],
  ['HTML with an unclosed tag', '<html><br></html>'],
  ['JSON', '{"a":1}'],
  ['a root other than Response', '<response/>'],
  ['two roots', '<Response/><Response/>'],
  ['a truncated document', '<Response><Say>hel'],
  ['mismatched tags', '<Response><Say></Play></Response>'],
  ['space before the declaration', '\n<?xml version="1.0"?><Response/>'],
  ['an unescaped ampersand', '<Response><Play>http://x/?a=1&b=2</Play></Response>'],
  ['an undefined entity', '<Response><Say>&nbsp;</Say></Response>'],
  ['a repeated attribute', '<Response><Say loop="1" loop="2"/></Response>'],
])('%s is a document parse failure', (_what, text) => {
  expect(codeOf(text)).toBe(12100)
})

test('an entity bomb is refused unread', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Response><Say>&b;</Say></Response>`
  expect(codeOf(bomb)).toBe(12100)
  expect(codeOf('<!DOCTYPE r SYSTEM "file:///etc/passwd"><Response/>')).toBe(12100)
})

test('elements nested out of all proportion are refused', () => {
  expect(codeOf(`<Response>${'<Say>'.repeat(200)}${'</Say>'.repeat(200)}</Response>`)).toBe(12100)
})

test('more than 64 KB is refused with its own code', () => {
  expect(codeOf(`<Response><Say>${'가'.repeat(22_000)}</Say></Response>`)).toBe(11750)
  expect(codeOf(`<Response><Say>${'a'.repeat(60_000)}</Say></Response>`)).toBeNull()
})

test('an attribute may be called like a member of every object', () => {
  expect(parseTwiml('<Response constructor="x" __proto__="y"/>').attributes.get('__proto__')).toBe('y')
})
