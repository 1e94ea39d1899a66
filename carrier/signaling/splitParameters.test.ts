import { expect, test } from 'vitest'
import { splitParameters } from './splitParameters.ts'

/** As call.ts of the SDK writes them. */
const query = (params: Record<string, string>) =>
  Object.entries(params)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')

test('Korean text, plus signs and ampersands arrive as they were said', () => {
  const params = { To: '+82 10-1234&5678', memo: '안녕하세요 + 반갑습니다 & 50%', 'a=b': '' }
  expect(splitParameters(query(params), {})).toEqual({
    to: '+82 10-1234&5678',
    custom: { memo: '안녕하세요 + 반갑습니다 & 50%', 'a=b': '' },
  })
})

test('a browser cannot pass for somebody else', () => {
  const params = {
    From: 'client:boss',
    Caller: 'x',
    CallSid: 'CA1',
    AccountSid: 'AC1',
    FromCountry: 'KR',
    intent: '1',
  }
  expect(splitParameters(query(params), {})).toEqual({ to: '', custom: { intent: '1' } })
})

test('what the token prescribes wins', () => {
  expect(splitParameters('tenant=9&note=hi', { tenant: '7' }).custom).toEqual({ tenant: '7', note: 'hi' })
})
