import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import type { Me, PhoneNumberSnapshot } from '#lib/contracts/people.ts'

/** The people and numbers of every fixture. */
export const ME: Me = {
  id: 'agent-jiwoo',
  name: '김지우',
  email: 'jiwoo@sidetone.test',
  role: 'agent',
  locale: 'ko',
  theme: 'light',
  secondLine: false,
  callerIdNumberId: 'number-main',
}

export const COLLEAGUE = { id: 'agent-minjun', name: '박민준' }

export const NUMBERS: readonly PhoneNumberSnapshot[] = [
  { id: 'number-main', name: '대표 번호', number: '+82231234567', country: 'KR' },
  { id: 'number-sales', name: '영업', number: '+827012345678', country: 'KR' },
]

export const CONTACT: ContactSnapshot = {
  id: 'contact-seoyeon',
  version: 1,
  name: '이서연',
  unnamed: false,
  email: 'seoyeon.lee@hanbit.example',
  company: '한빛상사',
  phones: [
    { number: '+821048207731', label: '휴대폰' },
    { number: '+82231559020', label: '회사' },
  ],
}
