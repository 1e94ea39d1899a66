import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { CONTACT } from './people.ts'

const contact = (
  name: string,
  numbers: readonly string[],
  company: string | null = null,
  email: string | null = null,
): ContactSnapshot => ({
  id: `contact-${numbers[0]}`,
  version: 1,
  name,
  unnamed: name.startsWith('+'),
  email,
  company,
  phones: numbers.map((number) => ({ number, label: null })),
})

export const CONTACTS: readonly ContactSnapshot[] = [
  contact('강도현', ['+821088125573'], null, 'dohyun.kang@example.com'),
  contact('Daniel Cho', ['+12025550143'], 'Northwind', 'daniel@northwind.example'),
  contact('미래정보기술', ['+82428611200'], '미래정보기술', 'help@mirae.example'),
  contact('오지훈', ['+821024486650']),
  contact('윤서아', ['+821051209944'], '리브온', 'seoa.yoon@livon.example'),
  CONTACT,
  contact('정하윤', ['+821093317204'], '하윤상회'),
  contact('주식회사 온누리', ['+8223459910', '+8215881234'], '온누리', 'tax@onnuri.example'),
  contact('최은우', ['+821077420019']),
  contact('한소희', ['+821066190237'], null, 'sohee.han@example.com'),
  contact('+8225550148', ['+8225550148']),
  contact('+821030041188', ['+821030041188']),
]
