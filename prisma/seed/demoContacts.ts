export interface DemoContact {
  readonly id: string
  readonly name: string
  readonly company: string | null
  readonly email: string | null
  readonly phones: readonly { readonly number: string; readonly label: string }[]
}

const names: readonly (readonly [string, string | null])[] = [
  ['이수빈', '한빛물산'],
  ['최은우', '한빛물산'],
  ['정하윤', '다온커피'],
  ['강시우', null],
  ['조아린', '푸른책방'],
  ['윤지호', '서울자전거'],
  ['장나은', null],
  ['임건우', '미래전자'],
  ['한소율', '미래전자'],
  ['오지안', '별빛상사'],
  ['서유진', null],
  ['신태윤', '가온건설'],
  ['권다인', '바다식품'],
  ['황준서', '바다식품'],
  ['안채원', null],
  ['송민재', '산들농원'],
  ['류하은', '나래여행'],
  ['홍도현', null],
  ['문서아', '청담치과'],
  ['양우진', '세종학원'],
  ['Olivia Brown', 'Northwind Traders'],
  ['James Miller', 'Northwind Traders'],
  ['Sophia Davis', 'Harbor Coffee'],
  ['Liam Garcia', null],
  ['Ava Martinez', 'Bluebird Books'],
  ['Noah Anderson', 'Cedar Clinic'],
  ['Mia Thompson', null],
  ['Lucas White', 'Summit Cycles'],
  ['Amelia Clark', 'Willow Travel'],
  ['Ethan Lewis', null],
]

/** Thirty people who call; every third has a second phone. The numbers belong to nobody. */
export const demoContacts: readonly DemoContact[] = names.map(([name, company], index) => {
  const id = `contact-${String(index + 1).padStart(2, '0')}`
  const ending = String(1000 + index * 7)
  const korean = index < 20
  const first = { number: korean ? `+82100000${ending}` : `+1202555${padded(100 + index)}`, label: 'mobile' }
  const second = { number: korean ? `+822555${ending}` : `+1415555${padded(100 + index)}`, label: 'office' }
  return {
    id,
    name,
    company,
    email: index % 2 ? null : `${id}@example.com`,
    phones: index % 3 ? [first] : [first, second],
  }
})

function padded(value: number): string {
  return String(value).padStart(4, '0')
}
