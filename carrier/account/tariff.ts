import type { NumberType } from './account.ts'

/** What calling into one group of numbers costs. */
export interface Destination {
  readonly friendlyName: string
  /** Digits after the plus; the longest that fits wins. */
  readonly prefixes: readonly string[]
  /** USD per started minute. */
  readonly perMinute: string
}

/** A country in which numbers can be bought. Prices are in the order of Twilio's own list, not quotations of it. */
export interface HomeTariff {
  readonly isoCountry: string
  /** USD per month. */
  readonly monthly: Readonly<Record<NumberType, string>>
  /** USD per started minute of an inbound call. */
  readonly inbound: Readonly<Record<NumberType, string>>
  readonly outbound: readonly Destination[]
}

export const HOME_TARIFFS: readonly HomeTariff[] = [
  {
    isoCountry: 'US',
    monthly: { local: '1.15', mobile: '1.15', tollFree: '2.15' },
    inbound: { local: '0.0085', mobile: '0.0085', tollFree: '0.0220' },
    outbound: [
      {
        friendlyName: 'Programmable Outbound Minute - United States & Canada - Toll Free',
        prefixes: ['1800', '1833', '1844', '1855', '1866', '1877', '1888'],
        perMinute: '0.0140',
      },
      { friendlyName: 'Programmable Outbound Minute - United States - Alaska', prefixes: ['1907'], perMinute: '0.0900' },
      { friendlyName: 'Programmable Outbound Minute - United States & Canada', prefixes: ['1'], perMinute: '0.0140' },
    ],
  },
  {
    isoCountry: 'KR',
    monthly: { local: '3.00', mobile: '6.00', tollFree: '25.00' },
    inbound: { local: '0.0085', mobile: '0.0085', tollFree: '0.1400' },
    outbound: [
      {
        friendlyName: 'Programmable Outbound Minute - South Korea - Mobile',
        prefixes: ['8210', '8211', '8216', '8217', '8218', '8219'],
        perMinute: '0.0330',
      },
      { friendlyName: 'Programmable Outbound Minute - South Korea', prefixes: ['82'], perMinute: '0.0270' },
    ],
  },
  {
    isoCountry: 'GB',
    monthly: { local: '1.15', mobile: '1.15', tollFree: '2.15' },
    inbound: { local: '0.0100', mobile: '0.0100', tollFree: '0.0550' },
    outbound: [
      { friendlyName: 'Programmable Outbound Minute - United Kingdom - Mobile', prefixes: ['447'], perMinute: '0.0365' },
      { friendlyName: 'Programmable Outbound Minute - United Kingdom', prefixes: ['44'], perMinute: '0.0158' },
    ],
  },
  {
    isoCountry: 'DE',
    monthly: { local: '1.15', mobile: '15.00', tollFree: '25.00' },
    inbound: { local: '0.0100', mobile: '0.0100', tollFree: '0.0900' },
    outbound: [
      {
        friendlyName: 'Programmable Outbound Minute - Germany - Mobile',
        prefixes: ['4915', '4916', '4917'],
        perMinute: '0.0550',
      },
      { friendlyName: 'Programmable Outbound Minute - Germany', prefixes: ['49'], perMinute: '0.0176' },
    ],
  },
  {
    isoCountry: 'JP',
    monthly: { local: '4.50', mobile: '10.00', tollFree: '25.00' },
    inbound: { local: '0.0100', mobile: '0.0100', tollFree: '0.2100' },
    outbound: [
      {
        friendlyName: 'Programmable Outbound Minute - Japan - Mobile',
        prefixes: ['8170', '8180', '8190'],
        perMinute: '0.1850',
      },
      { friendlyName: 'Programmable Outbound Minute - Japan', prefixes: ['81'], perMinute: '0.0746' },
    ],
  },
]
