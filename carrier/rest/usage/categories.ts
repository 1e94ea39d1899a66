import type { UsageCategory } from '../../account/account.ts'

/** What can be asked for: what is rated, and the sums above it. */
export interface Category {
  readonly name: string
  readonly description: string
  readonly unit: 'calls' | 'numbers' | 'usd'
  readonly parts: readonly UsageCategory[]
}

const INBOUND = ['calls-inbound-local', 'calls-inbound-mobile', 'calls-inbound-tollfree'] as const
const CALLS = ['calls-client', ...INBOUND, 'calls-outbound'] as const
const NUMBERS = ['phonenumbers-local', 'phonenumbers-mobile', 'phonenumbers-tollfree'] as const

/** Twilio's names (https://www.twilio.com/docs/usage/api/usage-record#usage-categories), in their order. */
export const CATEGORIES: readonly Category[] = [
  { name: 'calls', description: 'Voice Minutes', unit: 'calls', parts: CALLS },
  { name: 'calls-client', description: 'Twilio Client Minutes', unit: 'calls', parts: ['calls-client'] },
  { name: 'calls-inbound', description: 'Inbound Voice Minutes', unit: 'calls', parts: INBOUND },
  {
    name: 'calls-inbound-local',
    description: 'Local Inbound Minutes',
    unit: 'calls',
    parts: ['calls-inbound-local'],
  },
  {
    name: 'calls-inbound-mobile',
    description: 'Mobile Inbound Minutes',
    unit: 'calls',
    parts: ['calls-inbound-mobile'],
  },
  {
    name: 'calls-inbound-tollfree',
    description: 'Toll Free Inbound Minutes',
    unit: 'calls',
    parts: ['calls-inbound-tollfree'],
  },
  { name: 'calls-outbound', description: 'Outbound Voice Minutes', unit: 'calls', parts: ['calls-outbound'] },
  { name: 'phonenumbers', description: 'Phone Numbers', unit: 'numbers', parts: NUMBERS },
  {
    name: 'phonenumbers-local',
    description: 'Local Phone Numbers',
    unit: 'numbers',
    parts: ['phonenumbers-local'],
  },
  {
    name: 'phonenumbers-mobile',
    description: 'Mobile Phone Numbers',
    unit: 'numbers',
    parts: ['phonenumbers-mobile'],
  },
  {
    name: 'phonenumbers-tollfree',
    description: 'Toll Free Phone Numbers',
    unit: 'numbers',
    parts: ['phonenumbers-tollfree'],
  },
  { name: 'totalprice', description: 'Total Price', unit: 'usd', parts: [...CALLS, ...NUMBERS] },
]
