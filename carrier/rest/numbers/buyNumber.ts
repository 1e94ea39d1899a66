import type { NumberType, UsageCategory } from '../../account/account.ts'
import { monthlyPrice } from '../../account/monthlyPrice.ts'
import { newSid } from '../../newSid.ts'
import { formatAddress } from '../calls/formatAddress.ts'
import { operation } from '../operation.ts'
import { text } from '../parameters/text.ts'
import { newVoiceSettings } from './newVoiceSettings.ts'
import { numberChange } from './numberChange.ts'
import { numberParameters } from './numberParameters.ts'
import { pickNumber } from './pickNumber.ts'
import { presentNumber } from './presentNumber.ts'

const CATEGORIES = {
  local: 'phonenumbers-local',
  mobile: 'phonenumbers-mobile',
  tollFree: 'phonenumbers-tollfree',
} as const satisfies Record<NumberType, UsageCategory>

/** Buys a number that is for sale; its first month is charged at once. */
export const buyNumber = operation(
  { PhoneNumber: text(32, 21421), AreaCode: text(16, 21451), ...numberParameters },
  ({ world, parameters }) => {
    const { phoneNumber, isoCountry, type } = pickNumber(world, parameters)
    const settings = numberChange(world, parameters, {
      ...newVoiceSettings(formatAddress(phoneNumber)),
      voiceApplicationSid: null,
      addressSid: null,
      bundleSid: null,
      identitySid: null,
    })
    const number = world.account.numbers.add({
      sid: newSid('PN'),
      phoneNumber,
      isoCountry,
      type,
      ...settings,
    })
    world.account.charge({ category: CATEGORIES[type], seconds: 0, price: monthlyPrice(isoCountry, type) })
    return { status: 201, body: presentNumber(world, number) }
  },
)
