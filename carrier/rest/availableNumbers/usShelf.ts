import { area } from './area.ts'
import { nowhere } from './nowhere.ts'
import type { Shelf } from './shelf.ts'

const LAND = ['231', '549', '844']
const MOBILE = ['376', '682']

const CITIES = [
  ['646', 'New York', 'NY', '10001', [40.75, -73.99]],
  ['213', 'Los Angeles', 'CA', '90012', [34.06, -118.24]],
  ['312', 'Chicago', 'IL', '60604', [41.88, -87.63]],
  ['713', 'Houston', 'TX', '77002', [29.76, -95.37]],
  ['602', 'Phoenix', 'AZ', '85003', [33.45, -112.08]],
  ['215', 'Philadelphia', 'PA', '19102', [39.95, -75.17]],
  ['619', 'San Diego', 'CA', '92101', [32.72, -117.16]],
  ['214', 'Dallas', 'TX', '75201', [32.79, -96.8]],
  ['415', 'San Francisco', 'CA', '94102', [37.78, -122.42]],
  ['206', 'Seattle', 'WA', '98101', [47.61, -122.33]],
  ['617', 'Boston', 'MA', '02108', [42.36, -71.06]],
  ['303', 'Denver', 'CO', '80202', [39.75, -104.99]],
  ['404', 'Atlanta', 'GA', '30303', [33.75, -84.39]],
  ['305', 'Miami', 'FL', '33130', [25.77, -80.2]],
  ['202', 'Washington', 'DC', '20004', [38.9, -77.03]],
  ['503', 'Portland', 'OR', '97204', [45.52, -122.67]],
  ['313', 'Detroit', 'MI', '48226', [42.33, -83.05]],
  ['612', 'Minneapolis', 'MN', '55401', [44.98, -93.27]],
  ['512', 'Austin', 'TX', '78701', [30.27, -97.74]],
  ['808', 'Honolulu', 'HI', '96813', [21.31, -157.86]],
] as const

const TOLL_FREE = ['800', '833', '844', '855', '866', '877', '888']

/** North American mobile numbers look like any other; they have exchanges of their own here. */
export const usShelf: Shelf = {
  isoCountry: 'US',
  callingCode: '1',
  areas: {
    local: CITIES.map(([code, city, state, zip, at]) => area(code, LAND, city, state, zip, at)),
    mobile: CITIES.map(([code, city, state, zip, at]) => area(code, MOBILE, city, state, zip, at)),
    tollFree: TOLL_FREE.map((code) => nowhere(code, ['246', '731'])),
  },
}
