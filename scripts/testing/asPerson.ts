import { hashPassword } from '#lib/auth/hashPassword.ts'
import { signIn } from '#lib/auth/signIn.ts'
import type { Role } from '#lib/contracts/people.ts'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import { env } from '#lib/env.ts'

export const PASSWORD = 'correct horse battery'

let hash: Promise<string> | undefined

/** Somebody new, with a password. */
export async function newPerson(role: Role = 'agent'): Promise<{ id: string; name: string; email: string }> {
  hash ??= hashPassword(PASSWORD)
  const id = newId()
  const person = { id, name: `Person ${id.slice(-6)}`, email: `${id}@example.test` }
  const credential = { id: newId(), accountId: id, providerId: 'credential', password: await hash }
  await database().prisma.person.create({ data: { ...person, role, credentials: { create: credential } } })
  return person
}

/** Somebody new who has signed in: asks as a page of ours does. */
export async function asPerson(role: Role = 'agent') {
  const person = await newPerson(role)
  const answer = await signIn({ email: person.email, password: PASSWORD }, new Headers())
  if (!(answer instanceof Response)) throw new Error(`could not sign in: ${answer.refused}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    new Request(env().publicUrl + path, {
      method,
      headers: {
        cookie,
        origin: env().publicUrl,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { ...person, cookie, ask }
}
