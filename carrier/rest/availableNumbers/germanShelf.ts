import { area } from './area.ts'
import { nowhere } from './nowhere.ts'
import type { Shelf } from './shelf.ts'

export const germanShelf: Shelf = {
  isoCountry: 'DE',
  callingCode: '49',
  areas: {
    local: [
      area('30', ['5683', '7675', '3119'], 'Berlin', 'Berlin', '10117', [52.52, 13.39]),
      area('40', ['8740', '2284'], 'Hamburg', 'Hamburg', '20095', [53.55, 10]),
      area('89', ['2154', '4132'], 'Munich', 'Bavaria', '80331', [48.14, 11.57]),
      area('221', ['9867', '2925'], 'Cologne', 'North Rhine-Westphalia', '50667', [50.94, 6.96]),
      area('211', ['5423', '9367'], 'Dusseldorf', 'North Rhine-Westphalia', '40213', [51.23, 6.77]),
      area('69', ['2573', '9675'], 'Frankfurt am Main', 'Hesse', '60311', [50.11, 8.68]),
      area('711', ['2052', '9957'], 'Stuttgart', 'Baden-Wurttemberg', '70173', [48.78, 9.18]),
      area('351', ['8966', '4188'], 'Dresden', 'Saxony', '01067', [51.05, 13.74]),
    ],
    mobile: [
      nowhere('1511', ['246', '731']),
      nowhere('1573', ['598', '984']),
      nowhere('1771', ['783', '317']),
    ],
    tollFree: [nowhere('800', ['246', '531', '724', '918'])],
  },
}
