import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { koreanNational } from './koreanNational.ts'

test.each([
  '+821012345678',
  '+8223123456',
  '+82231234567',
  '+82212345678',
  '+82311234567',
  '+82511234567',
  '+823112345678',
  '+82641234567',
  '+827012345678',
  '+82801234567',
  '+8215881234',
  '+8216441234',
  '+8218991234',
  '+82161234567',
])('%s reads as the numbering library writes it', (number) => {
  expect(koreanNational(number)).toBe(parsePhoneNumberFromString(number)?.formatNational())
})

test.each(['+12025550143', 'anonymous', '+82', '+82999'])('%s is not for us to group', (number) => {
  expect(koreanNational(number)).toBeNull()
})

test('a personal number keeps its four-digit code together, as its owners write it', () => {
  expect(koreanNational('+825051234567')).toBe('0505-123-4567')
  expect(koreanNational('+8250512345678')).toBe('0505-1234-5678')
})
