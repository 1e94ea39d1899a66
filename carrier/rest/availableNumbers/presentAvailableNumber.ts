import { formatAddress } from '../calls/formatAddress.ts'
import type { AvailableNumber } from './availableNumbers.ts'

/** Twilio's AvailablePhoneNumber, the same for every type. LATA and rate centre are North American notions. */
export function presentAvailableNumber({ phoneNumber, isoCountry, area }: AvailableNumber) {
  const rateCenter = isoCountry === 'US' ? (area.locality?.toUpperCase() ?? null) : null
  return {
    friendly_name: formatAddress(phoneNumber),
    phone_number: phoneNumber,
    lata: null,
    locality: area.locality,
    rate_center: rateCenter,
    latitude: area.at?.[0] ?? null,
    longitude: area.at?.[1] ?? null,
    region: area.region,
    postal_code: area.postalCode,
    iso_country: isoCountry,
    address_requirements: 'none',
    beta: false,
    capabilities: { voice: true, sms: false, mms: false, fax: false },
  }
}
