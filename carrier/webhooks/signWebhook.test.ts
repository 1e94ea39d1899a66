import fc from 'fast-check'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
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
  // Any UTF-16, halves of surrogate pairs included.
  const text = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes))
  const value = fc.oneof(text, fc.array(fc.string(), { minLength: 1 }))
  fc.assert(
    fc.property(fc.string(), fc.dictionary(text, value), (token, params) => {
      const url = 'http://shop.example:8080/hook?a=%20b'
      expect(validateRequest(token, signWebhook(token, url, params), url, params)).toBe(true)
    }),
  )
})

test('a signature holds for its own token, URL and values only', () => {
  const url = 'http://shop.example/hook'
  const signature = signWebhook('token', url, documented)
  expect(validateRequest('other', signature, url, documented)).toBe(false)
  expect(validateRequest('token', signature, `${url}?`, documented)).toBe(false)
  expect(validateRequest('token', signature, url, { ...documented, Digits: '1235' })).toBe(false)
})
