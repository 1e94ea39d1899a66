import { hashPassword } from '#lib/auth/hashPassword.ts'
import type { Env } from '#lib/env.ts'
import { connect } from '#lib/telephony/twilio/connect.ts'
import { buyNumber } from '#lib/telephony/twilio/setUp/buyNumber.ts'
import { seedDemoWorld } from '#prisma/seed/seedDemoWorld.ts'

const NUMBERS = [
  { queueId: 'support', name: '지원 Support', country: 'KR' },
  { queueId: 'sales', name: '영업 Sales', country: 'KR' },
  { flowId: 'menu', name: '자동 안내 Menu', country: 'KR' },
] as const

/** Buys a number for each demo queue and for the demo flow, and fills the desk with its people and a month of work. */
export async function buyDemoWorld({ carrier, publicUrl }: Env, password: string): Promise<void> {
  const connection = connect({ ...carrier, publicUrl, apiUrl: carrier.local?.apiUrl ?? null })
  const numbers: Parameters<typeof seedDemoWorld>[0]['numbers'][number][] = []
  // One after the other: two at once would be offered the same number.
  for (const wanted of NUMBERS) numbers.push({ ...wanted, ...(await buyNumber(connection, wanted)) })
  await seedDemoWorld({ now: Date.now(), passwordHash: await hashPassword(password), numbers })
}
