import type { Role } from '#prisma/generated/enums.ts'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly locale: 'ko' | 'en'
  readonly team: 'support' | 'sales' | null
}

const person = (
  id: string,
  name: string,
  role: Role,
  locale: 'ko' | 'en',
  team: DemoPerson['team'] = null,
): DemoPerson => ({ id, name, email: `${id}@sidetone.test`, role, locale, team })

/** Who works at the demo desk; everybody signs in with the same password, and only on this machine. */
export const demoPeople: readonly DemoPerson[] = [
  person('seoyeon', '한서연', 'accountAdmin', 'ko'),
  person('daniel', 'Daniel Park', 'admin', 'en'),
  person('minjun', '오민준', 'supervisor', 'ko', 'support'),
  person('jimin', '김지민', 'agent', 'ko', 'support'),
  person('emma', 'Emma Wilson', 'agent', 'en', 'support'),
  person('doyun', '박도윤', 'agent', 'ko', 'sales'),
]
