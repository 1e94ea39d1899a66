import { area } from './area.ts'
import { nowhere } from './nowhere.ts'
import type { Shelf } from './shelf.ts'

export const koreanShelf: Shelf = {
  isoCountry: 'KR',
  callingCode: '82',
  areas: {
    local: [
      area('2', ['6230', '6417', '6925'], 'Seoul', 'Seoul', '04524', [37.57, 126.98]),
      area('51', ['714', '926'], 'Busan', 'Busan', '47545', [35.18, 129.08]),
      area('32', ['717', '934'], 'Incheon', 'Incheon', '21554', [37.46, 126.71]),
      area('53', ['716', '923'], 'Daegu', 'Daegu', '41911', [35.87, 128.6]),
      area('42', ['719', '931'], 'Daejeon', 'Daejeon', '35242', [36.35, 127.38]),
      area('62', ['714', '952'], 'Gwangju', 'Gwangju', '61945', [35.16, 126.85]),
      area('31', ['718', '925'], 'Suwon', 'Gyeonggi', '16490', [37.26, 127.03]),
      area('52', ['712', '921'], 'Ulsan', 'Ulsan', '44675', [35.54, 129.31]),
      area('64', ['713', '917'], 'Jeju', 'Jeju', '63122', [33.5, 126.53]),
    ],
    mobile: [nowhere('10', ['2746', '4831', '5917', '7325', '9204'])],
    tollFree: [nowhere('80', ['246', '539', '817', '924'])],
  },
}
