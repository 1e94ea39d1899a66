import { area } from './area.ts'
import { nowhere } from './nowhere.ts'
import type { Shelf } from './shelf.ts'

export const japaneseShelf: Shelf = {
  isoCountry: 'JP',
  callingCode: '81',
  areas: {
    local: [
      area('3', ['4578', '6627', '6899'], 'Tokyo', 'Tokyo', '100-0001', [35.68, 139.75]),
      area('6', ['4560', '7878'], 'Osaka', 'Osaka', '530-0001', [34.7, 135.49]),
      area('45', ['550', '900'], 'Yokohama', 'Kanagawa', '220-0011', [35.46, 139.62]),
      area('52', ['526', '908'], 'Nagoya', 'Aichi', '450-0002', [35.17, 136.88]),
      area('75', ['585', '777'], 'Kyoto', 'Kyoto', '600-8216', [34.99, 135.76]),
      area('92', ['407', '707'], 'Fukuoka', 'Fukuoka', '812-0011', [33.59, 130.42]),
      area('11', ['600', '788'], 'Sapporo', 'Hokkaido', '060-0001', [43.06, 141.35]),
    ],
    mobile: [
      nowhere('70', ['4246', '8531']),
      nowhere('80', ['7724', '9351']),
      nowhere('90', ['3917', '6208']),
    ],
    tollFree: [nowhere('120', ['24', '53', '91']), nowhere('800', ['123', '777'])],
  },
}
