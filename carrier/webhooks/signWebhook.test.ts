import fc from 'fast-check'
import twilio from 'twilio'
import { expect, test } from 'vitest'
import { signWebhook } from './signWebhook.ts'

const documented = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+12349013030',
  Digits: '1234',
  From: '+12349013030',
  To: '+18005551212',
}

test('the signature in the documentation comes out', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(signWebhook('12345', url, documented)).toBe('0/KCTR6DLpKmkAf8muzZqo1nDgQ=')
})

test('twilio accepts every signature, whatever the parameters are', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { minLength: 1 }))
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string({ unit: 'binary' }), value), (token, params) => {
      const url = 'http://shop.example:8080/hook?a=%20b'
      expect(twilio.validateRequest(token, signWebhook(token, url, params), url, params)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a signature holds for its own token, URL and values only', () => {
  const url = 'http://shop.example/hook'
  const signature = signWebhook('token', url, documented)
  expect(twilio.validateRequest('other', signature, url, documented)).toBe(false)
  expect(twilio.validateRequest('token', signature, `${url}?`, documented)).toBe(false)
  expect(twilio.validateRequest('token', signature, url, { ...documented, Digits: '1235' })).toBe(false)
})
