import twilio from 'twilio'
import { expect, test } from 'vitest'
import { AttemptFailure } from './attemptFailure.ts'
import { readWebhookUrl } from './readWebhookUrl.ts'
import { signWebhook } from './signWebhook.ts'

test.each([
  ['http://shop.example', { host: 'shop.example', port: 80, path: '/', signedOrigin: 'http://shop.example' }],
  ['http://shop.example?a=1', { path: '/?a=1', port: 80 }],
  [
    'https://shop.example/x',
    { host: 'shop.example', port: 443, signedOrigin: 'https://shop.example', secure: true },
  ],
  [
    'http://shop.example:8080/x',
    { host: 'shop.example:8080', port: 8080, signedOrigin: 'http://shop.example:8080' },
  ],
  ['http://shop.example:80/x', { host: 'shop.example:80', port: 80, signedOrigin: 'http://shop.example:80' }],
  [
    'https://shop.example:8443/x',
    { host: 'shop.example:8443', port: 8443, signedOrigin: 'https://shop.example' },
  ],
  ['http://[::1]:3000/x', { host: '[::1]:3000', hostname: '::1', port: 3000 }],
  [
    'HTTP://Shop.Example/x',
    { host: 'Shop.Example', hostname: 'shop.example', origin: 'http://shop.example' },
  ],
  ["http://shop.example/a b?q='한'&r=%41", { path: "/a%20b?q='%ED%95%9C'&r=%41" }],
  ['http://한국.example/', { host: 'xn--3e0b707e.example', signedOrigin: 'http://xn--3e0b707e.example' }],
  ['http://shop.example/x#rc=3&rp=all', { path: '/x', url: 'http://shop.example/x' }],
  [
    'https://us%20er:p%40ss@shop.example/x',
    {
      host: 'shop.example',
      signedOrigin: 'https://shop.example',
      authorization: `Basic ${Buffer.from('us er:p@ss').toString('base64')}`,
    },
  ],
])('%s is taken apart as it is dialled, sent and signed', (url, parts) => {
  expect(readWebhookUrl(url)).toMatchObject(parts)
})

test.each([
  '',
  'shop.example/x',
  '/x',
  'ftp://shop.example/x',
  'wss://shop.example/x',
  'javascript:alert(1)',
  'http://',
  'http:///x',
  'http://shop.example:99999/x',
  'http://my_shop.example/x',
  'http://a b/x',
])('"%s" is refused as an invalid URL, code 11100', (url) => {
  expect(() => readWebhookUrl(url)).toThrow(AttemptFailure)
  expect(() => readWebhookUrl(url)).toThrow(expect.objectContaining({ code: 11100, retryClass: null }))
})

test.each([
  ['https://shop.example:8443/hook?x=1', 'https://shop.example:8443/hook?x=1'],
  ['https://shop.example:8443/hook?x=1', 'https://shop.example/hook?x=1'],
  ['https://user:secret@shop.example/hook', 'https://shop.example/hook'],
  ['http://shop.example:8080/hook', 'http://shop.example:8080/hook'],
  ['http://shop.example/hook', 'http://shop.example:80/hook'],
  ['http://shop.example', 'http://shop.example/'],
  ['http://shop.example', 'http://shop.example'],
  ["http://shop.example/it's?name=O'Hara", "http://shop.example/it's?name=O'Hara"],
])('what %s is signed with is accepted by a server that knows itself as %s', (configured, known) => {
  const target = readWebhookUrl(configured)
  const signature = signWebhook('token', target.signedOrigin + target.path, { Digits: '1' })
  expect(twilio.validateRequest('token', signature, known, { Digits: '1' })).toBe(true)
})
