import { betterAuth } from 'better-auth/minimal'
import { noteSessionEnd } from '#lib/data/sessions/noteSessionEnd.ts'
import { sessionStore } from '#lib/data/sessions/sessionStore.ts'
import { env } from '#lib/env.ts'
import { ownOrigins } from '#lib/http/ownOrigins.ts'
import { hashPassword } from './hashPassword.ts'
import { refuseRevoked } from './refuseRevoked.ts'
import { verifyPassword } from './verifyPassword.ts'

/** A working day; nobody is signed in for longer without giving his password again. */
const SESSION_SECONDS = 12 * 60 * 60

let made: ReturnType<typeof make> | undefined

/** The sign-in library on our own tables. Sessions are looked up in the database each time: a revoked one is over. */
export function auth() {
  made ??= make()
  return made
}

function make() {
  const { publicUrl, sessionSecret } = env()
  if (!sessionSecret) throw new Error('SESSION_SECRET is not set: the start command makes one.')
  return betterAuth({
    appName: 'Sidetone',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: sessionSecret,
    trustedOrigins: [...ownOrigins(publicUrl)],
    database: sessionStore(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours counts failures, per person and address, and lets a whole office in at nine o'clock.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false },
        locale: { type: 'string', input: false },
        theme: { type: 'string', input: false },
        callerIdNumberId: { type: 'string', input: false, required: false },
        secondLine: { type: 'boolean', input: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'personId' },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: { modelName: 'credential', fields: { userId: 'personId' } },
    verification: { modelName: 'verification' },
    databaseHooks: {
      session: {
        create: { before: ({ userId }, context) => refuseRevoked(userId, context) },
        delete: { after: ({ id }) => noteSessionEnd(id) },
      },
    },
    advanced: {
      cookiePrefix: 'sidetone',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
  })
}
