import { expect, test } from 'vitest'
import { legPrice } from './legPrice.ts'

const out = { direction: 'outbound-api', from: '+14155550100' } as const
const call = { direction: 'inbound', from: '+14155552671' } as const

test.each([
  ['to a Korean landline', { ...out, to: '+8225551234', seconds: 1 }, 'calls-outbound', '0.0270'],
  ['to a Korean mobile', { ...out, to: '+821012345678', seconds: 60 }, 'calls-outbound', '0.0330'],
  ['to a British mobile', { ...out, to: '+447400123456', seconds: 61 }, 'calls-outbound', '0.0730'],
  ['to Alaska', { ...out, to: '+19075551234', seconds: 1 }, 'calls-outbound', '0.0900'],
  ['to Canada', { ...out, to: '+14165551234', seconds: 1 }, 'calls-outbound', '0.0140'],
  ['to anywhere else', { ...out, to: '+33123456789', seconds: 120 }, 'calls-outbound', '0.2000'],
  ['to a browser', { ...out, to: 'client:a', seconds: 1 }, 'calls-client', '0.0040'],
  [
    'from a browser',
    { direction: 'inbound', from: 'client:a', to: '', seconds: 1 },
    'calls-client',
    '0.0040',
  ],
  ['on a local number', { ...call, to: '+14155550100', seconds: 1 }, 'calls-inbound-local', '0.0085'],
  ['on a toll-free number', { ...call, to: '+18005551234', seconds: 1 }, 'calls-inbound-tollfree', '0.0220'],
  ['on a mobile number', { ...call, to: '+4915112345678', seconds: 1 }, 'calls-inbound-mobile', '0.0100'],
  [
    'on a number of a country that sells none',
    { ...call, to: '+33123456789', seconds: 1 },
    'calls-inbound-local',
    '0.0100',
  ],
  ['of no length at all', { ...out, to: '+14155552671', seconds: 0 }, 'calls-outbound', '0.0140'],
] as const)('a leg %s is charged by the started minute', (_, leg, category, price) => {
  expect(legPrice(leg)).toEqual({ category, price })
})
