import { area } from './area.ts'
import { nowhere } from './nowhere.ts'
import type { Shelf } from './shelf.ts'

export const britishShelf: Shelf = {
  isoCountry: 'GB',
  callingCode: '44',
  areas: {
    local: [
      area('20', ['3389', '3868', '4571'], 'London', 'England', 'EC1A', [51.52, -0.1]),
      area('161', ['394', '818'], 'Manchester', 'England', 'M2', [53.48, -2.24]),
      area('121', ['396', '818'], 'Birmingham', 'England', 'B3', [52.48, -1.9]),
      area('113', ['350', '868'], 'Leeds', 'England', 'LS1', [53.8, -1.55]),
      area('117', ['325', '456'], 'Bristol', 'England', 'BS1', [51.45, -2.59]),
      area('131', ['381', '608'], 'Edinburgh', 'Scotland', 'EH1', [55.95, -3.19]),
      area('141', ['255', '473'], 'Glasgow', 'Scotland', 'G2', [55.86, -4.25]),
      area('29', ['2010', '2132'], 'Cardiff', 'Wales', 'CF10', [51.48, -3.18]),
      area('28', ['9568', '9600'], 'Belfast', 'Northern Ireland', 'BT1', [54.6, -5.93]),
    ],
    mobile: [nowhere('74', ['0012', '8073', '8192']), nowhere('75', ['3681', '8820'])],
    tollFree: [nowhere('800', ['086', '368', '802']), nowhere('808', ['164', '281'])],
  },
}
