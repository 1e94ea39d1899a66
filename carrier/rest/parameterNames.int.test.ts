import { expect, test } from 'vitest'
import type { RestMethod } from './route.ts'
import { ROUTES } from './routes.ts'
import { sentParameters } from './testing/sentParameters.ts'

const V2010 = 'api/v2010/account'
const IN_ACCOUNT = '/2010-04-01/Accounts/:AccountSid'

/** Where each function of the client that sends parameters sends them. */
const SENT: readonly [file: string, action: string, method: RestMethod, pattern: string][] = [
  [`${V2010}/call`, 'create', 'POST', '/Calls.json'],
  [`${V2010}/call`, 'update', 'POST', '/Calls/:CallSid.json'],
  [`${V2010}/call`, 'page', 'GET', '/Calls.json'],
  [`${V2010}/call/recording`, 'create', 'POST', '/Calls/:CallSid/Recordings.json'],
  [`${V2010}/call/recording`, 'update', 'POST', '/Calls/:CallSid/Recordings/:RecordingSid.json'],
  [`${V2010}/call/recording`, 'page', 'GET', '/Calls/:CallSid/Recordings.json'],
  [`${V2010}/conference`, 'update', 'POST', '/Conferences/:ConferenceSid.json'],
  [`${V2010}/conference`, 'page', 'GET', '/Conferences.json'],
  [`${V2010}/conference/participant`, 'create', 'POST', '/Conferences/:ConferenceSid/Participants.json'],
  [
    `${V2010}/conference/participant`,
    'update',
    'POST',
    '/Conferences/:ConferenceSid/Participants/:Participant.json',
  ],
  [`${V2010}/conference/participant`, 'page', 'GET', '/Conferences/:ConferenceSid/Participants.json'],
  [
    `${V2010}/conference/recording`,
    'update',
    'POST',
    '/Conferences/:ConferenceSid/Recordings/:RecordingSid.json',
  ],
  [`${V2010}/conference/recording`, 'page', 'GET', '/Conferences/:ConferenceSid/Recordings.json'],
  [`${V2010}/recording`, 'fetch', 'GET', '/Recordings/:RecordingSid.json'],
  [`${V2010}/recording`, 'page', 'GET', '/Recordings.json'],
  [`${V2010}/incomingPhoneNumber`, 'create', 'POST', '/IncomingPhoneNumbers.json'],
  [`${V2010}/incomingPhoneNumber`, 'update', 'POST', '/IncomingPhoneNumbers/:NumberSid.json'],
  [`${V2010}/incomingPhoneNumber`, 'page', 'GET', '/IncomingPhoneNumbers.json'],
  [`${V2010}/incomingPhoneNumber/local`, 'page', 'GET', '/IncomingPhoneNumbers/Local.json'],
  [`${V2010}/incomingPhoneNumber/mobile`, 'page', 'GET', '/IncomingPhoneNumbers/Mobile.json'],
  [`${V2010}/incomingPhoneNumber/tollFree`, 'page', 'GET', '/IncomingPhoneNumbers/TollFree.json'],
  [`${V2010}/availablePhoneNumberCountry`, 'page', 'GET', '/AvailablePhoneNumbers.json'],
  [
    `${V2010}/availablePhoneNumberCountry/local`,
    'page',
    'GET',
    '/AvailablePhoneNumbers/:CountryCode/Local.json',
  ],
  [
    `${V2010}/availablePhoneNumberCountry/mobile`,
    'page',
    'GET',
    '/AvailablePhoneNumbers/:CountryCode/Mobile.json',
  ],
  [
    `${V2010}/availablePhoneNumberCountry/tollFree`,
    'page',
    'GET',
    '/AvailablePhoneNumbers/:CountryCode/TollFree.json',
  ],
  [`${V2010}/application`, 'create', 'POST', '/Applications.json'],
  [`${V2010}/application`, 'update', 'POST', '/Applications/:ApplicationSid.json'],
  [`${V2010}/application`, 'page', 'GET', '/Applications.json'],
  [`${V2010}/queue`, 'create', 'POST', '/Queues.json'],
  [`${V2010}/queue`, 'update', 'POST', '/Queues/:QueueSid.json'],
  [`${V2010}/queue`, 'page', 'GET', '/Queues.json'],
  [`${V2010}/queue/member`, 'update', 'POST', '/Queues/:QueueSid/Members/:CallSid.json'],
  [`${V2010}/queue/member`, 'page', 'GET', '/Queues/:QueueSid/Members.json'],
  [`${V2010}/token`, 'create', 'POST', '/Tokens.json'],
  [`${V2010}/usage/record`, 'page', 'GET', '/Usage/Records.json'],
  [`${V2010}/usage/record/allTime`, 'page', 'GET', '/Usage/Records/AllTime.json'],
  [`${V2010}/usage/record/daily`, 'page', 'GET', '/Usage/Records/Daily.json'],
  [`${V2010}/usage/record/monthly`, 'page', 'GET', '/Usage/Records/Monthly.json'],
  [`${V2010}/usage/record/yearly`, 'page', 'GET', '/Usage/Records/Yearly.json'],
  [`${V2010}/usage/record/today`, 'page', 'GET', '/Usage/Records/Today.json'],
  [`${V2010}/usage/record/yesterday`, 'page', 'GET', '/Usage/Records/Yesterday.json'],
  [`${V2010}/usage/record/thisMonth`, 'page', 'GET', '/Usage/Records/ThisMonth.json'],
  [`${V2010}/usage/record/lastMonth`, 'page', 'GET', '/Usage/Records/LastMonth.json'],
  ['pricing/v2/voice/number', 'fetch', 'GET', '/v2/Voice/Numbers/:DestinationNumber'],
  ['pricing/v2/voice/country', 'page', 'GET', '/v2/Voice/Countries'],
  ['pricing/v1/phoneNumber/country', 'page', 'GET', '/v1/PhoneNumbers/Countries'],
]

test.each(SENT)('%s %s: every parameter the client can send is known', (file, action, method, pattern) => {
  const sent = sentParameters(file).get(action) ?? new Set()
  const full = /^\/v[12]\//.test(pattern) ? pattern : IN_ACCOUNT + pattern
  const operation = ROUTES.find((route) => route.pattern === full)?.operations[method]
  expect(sent.size).toBeGreaterThan(0)
  expect([...sent].filter((name) => !operation?.parameterNames.includes(name))).toEqual([])
})

test('no parameter is known that the client cannot send', () => {
  const surplus = SENT.flatMap(([file, action, method, pattern]) => {
    const sent = sentParameters(file).get(action)
    const full = /^\/v[12]\//.test(pattern) ? pattern : IN_ACCOUNT + pattern
    const operation = ROUTES.find((route) => route.pattern === full)?.operations[method]
    return (operation?.parameterNames ?? [])
      .filter((name) => !sent?.has(name))
      .map((name) => `${pattern} ${name}`)
  })
  expect(surplus).toEqual([])
})
