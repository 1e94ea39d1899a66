import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessage } from './readMessage.ts'

const frame = (type: string, payload: unknown) => JSON.stringify({ type, payload, version: '1.6' })

describe('readMessage', () => {
  test('reads the SDK’s messages', () => {
    expect(
      readMessage(frame('listen', { token: 't', reconnectTimeout: 5, browserinfo: { p: 'browser' } })),
    ).toEqual({
      message: { type: 'listen', token: 't', reconnectTimeout: 5 },
    })
    expect(readMessage(frame('invite', { callsid: 'TJ1', sdp: 'v=0', twilio: {} }))).toEqual({
      message: { type: 'invite', callsid: 'TJ1', sdp: 'v=0', twilio: { params: '' } },
    })
    expect(readMessage(frame('dtmf', { callsid: 'CA1', dtmf: '12w#' }))).toEqual({
      message: { type: 'dtmf', callsid: 'CA1', dtmf: '12w#' },
    })
  })

  test('lets pass a type nobody knows', () => {
    expect(readMessage(frame('presence', {}))).toBe('unknown')
    expect(readMessage(frame('toString', {}))).toBe('unknown')
  })

  test('takes an odd reconnectTimeout for none', () => {
    expect(readMessage(frame('listen', { token: 't', reconnectTimeout: 'soon' }))).toEqual({
      message: { type: 'listen', token: 't', reconnectTimeout: 0 },
    })
  })

  test.each([
    ['a truncated frame', frame('invite', { callsid: 'TJ1', sdp: 'v=0' }).slice(0, -9)],
    ['an array', '[]'],
    ['a bare word', 'null'],
    ['an empty frame', ''],
    ['a missing type', '{"payload":{}}'],
    ['a missing field', frame('answer', { callsid: 'CA1' })],
    ['a field of the wrong type', frame('hangup', { callsid: 7 })],
    ['letters among the digits', frame('dtmf', { callsid: 'CA1', dtmf: 'call me' })],
    ['an oversized frame', frame('invite', { callsid: 'TJ1', sdp: 'x'.repeat(70_000) })],
  ])('says what is wrong with %s', (_, text) => {
    expect(readMessage(text)).toEqual({ malformed: expect.stringMatching(/./) })
  })

  test('survives whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readMessage(text)).toBeDefined()
      }),
    )
  })
})
