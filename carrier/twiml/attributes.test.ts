import { expect, test } from 'vitest'
import { Attributes } from './attributes.ts'

const of = (values: Record<string, string>) =>
  new Attributes({ name: 'X', attributes: new Map(Object.entries(values)), children: [], line: 1 })

test('flags are read in any case and fall back when they are no flags', () => {
  expect(of({ a: 'TRUE' }).flag('a', false)).toBe(true)
  expect(of({ a: 'false' }).flag('a', true)).toBe(false)
  expect(of({ a: 'yes' }).flag('a', true)).toBe(true)
  expect(of({}).flag('a', false)).toBe(false)
})

test('numbers are drawn into their range and fall back when they are no whole numbers', () => {
  expect(of({ a: ' 7 ' }).whole('a', 1)).toBe(7)
  expect(of({ a: '9999' }).whole('a', 30, 5, 600)).toBe(600)
  expect(of({ a: '0' }).whole('a', 30, 5, 600)).toBe(5)
  for (const bad of ['', '-1', '1.5', 'auto', '0x10']) expect(of({ a: bad }).whole('a', 30, 5, 600)).toBe(30)
})

test('choices keep the spelling of the table and fall back when they are not in it', () => {
  expect(of({ a: 'ONENTER' }).choice('a', ['true', 'onEnter'], 'true')).toBe('onEnter')
  expect(of({ a: 'x' }).choice('a', ['true', 'onEnter'], 'true')).toBe('true')
  expect(of({ method: 'get' }).method()).toBe('GET')
  expect(of({ method: 'PUT' }).method()).toBe('POST')
})

test('lists keep what is known, and fall back to the default when nothing is', () => {
  expect(of({ a: 'ringing  sung initiated' }).list('a', ['initiated', 'ringing'], ['ringing'])).toEqual([
    'initiated',
    'ringing',
  ])
  expect(of({ a: 'sung' }).list('a', ['initiated', 'ringing'], ['ringing'])).toEqual(['ringing'])
})

test('an empty value is given, a missing one is not', () => {
  expect(of({ waitUrl: '' }).text('waitUrl')).toBe('')
  expect(of({}).text('waitUrl')).toBeNull()
})
