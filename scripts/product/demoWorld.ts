import { hashPassword } from '#lib/auth/hashPassword.ts'
import { database } from '#lib/data/database.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import type { Env } from '#lib/env.ts'
import { connect } from '#lib/telephony/twilio/connect.ts'
import { buyNumber } from '#lib/telephony/twilio/setUp/buyNumber.ts'
import { demoPeople } from '#prisma/seed/demoPeople.ts'
import { seedDemoWorld } from '#prisma/seed/seedDemoWorld.ts'

/** Everybody's at the demo desk. It guards nothing: the demo world is on one machine, and only that one gets in. */
const DEMO_PASSWORD = 'sidetone-demo'

const NUMBERS = [
  { queueId: 'support', name: '지원 Support', country: 'KR' },
  { queueId: 'sales', name: '영업 Sales', country: 'KR' },
] as const

export interface DemoAccount {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly password: string
}

export interface DeskToShow {
  /** Who can be signed in as; nobody where this is no demo. */
  readonly accounts: readonly DemoAccount[]
  readonly numbers: readonly { readonly name: string; readonly number: string }[]
}

/** Fills an empty desk with the demo world, if it may have one, and says who and what is there. */
export async function demoWorld(url: string, settings: Env, mayHave: boolean): Promise<DeskToShow> {
  const opened = openDatabase(url, { max: 2 })
  try {
    const { prisma } = database()
    const isEmpty = (await prisma.person.count()) === 0
    if (mayHave && isEmpty) {
      const numbers = await buyNumbers(settings)
      await seedDemoWorld({ now: Date.now(), passwordHash: await hashPassword(DEMO_PASSWORD), numbers })
    }
    const people = await prisma.person.findMany({
      where: { email: { in: demoPeople.map(({ email }) => email) }, disabledAt: null },
      select: { name: true, email: true, role: true, credentials: { select: { password: true } } },
    })
    const numbers = await prisma.phoneNumber.findMany({
      where: { releasedAt: null },
      select: { name: true, number: true },
      orderBy: { createdAt: 'asc' },
    })
    const order = new Map(demoPeople.map(({ email }, index) => [email, index]))
    const accounts = people
      .toSorted((a, b) => (order.get(a.email) ?? 0) - (order.get(b.email) ?? 0))
      .map(({ name, email, role }) => ({ name, email, role, password: DEMO_PASSWORD }))
    return { accounts, numbers }
  } finally {
    await opened.close()
  }
}

async function buyNumbers({ carrier, publicUrl }: Env) {
  const connection = connect({ ...carrier, publicUrl, apiUrl: carrier.local?.apiUrl ?? null })
  return Promise.all(NUMBERS.map(async (wanted) => ({ ...wanted, ...(await buyNumber(connection, wanted)) })))
}
