import type { DeskToShow } from './demoWorld.ts'

const ROLES: Readonly<Record<string, string>> = {
  agent: 'agent',
  supervisor: 'supervisor',
  admin: 'admin',
  accountAdmin: 'account admin',
}

/** What `npm start` says when everything is up: where to go, whom to be, and what to dial. */
export function describeProduct(
  publicUrl: string,
  carrierUrl: string | null,
  { accounts, numbers }: DeskToShow,
): string {
  const lines = ['', 'Sidetone is ready. Ctrl-C stops it.', '', `  The desk            ${publicUrl}`]
  if (carrierUrl) lines.push(`  A customer’s phone  ${carrierUrl}/handset`)
  for (const { name, number } of numbers) lines.push(`  To call             ${number}   ${name}`)
  const [someone] = accounts
  if (someone) {
    const width = Math.max(...accounts.map(({ email }) => email.length))
    lines.push('', `  Sign in as any of these, with the password ${someone.password}`)
    for (const { name, email, role } of accounts) {
      lines.push(`    ${email.padEnd(width)}   ${name}, ${ROLES[role] ?? role}`)
    }
  }
  return `${lines.join('\n')}\n\n`
}
