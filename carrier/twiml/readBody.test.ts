import { expect, test } from 'vitest'
import { readBody } from './readBody.ts'

const korean = Buffer.from([0xbe, 0xc8, 0xb3, 0xe7])

test('the content type’s charset decides, then the XML declaration, then UTF-8', () => {
  expect(readBody(korean, 'text/xml; charset=EUC-KR')).toBe('안녕')
  const declared = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="euc-kr"?><Say>'), korean])
  expect(readBody(declared, 'text/xml')).toMatch(/안녕$/)
  expect(readBody(Buffer.from('안녕'), 'text/xml')).toBe('안녕')
})

test('a charset nobody knows is read as UTF-8', () => {
  expect(readBody(Buffer.from('안녕'), 'text/xml; charset=klingon')).toBe('안녕')
})
