import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import { env } from '#lib/env.ts'
import { asPerson } from '#scripts/testing/asPerson.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'

withOwnDatabase()

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Every route and method there is, found on the disk: a new one is tested before anybody remembers to. */
const doors = await Promise.all(
  globSync('app/api/**/route.ts').map(async (file) => {
    const path = file.replaceAll('\\', '/').replace(/^app(.*)\/route\.ts$/, '$1')
    const exported: Record<string, unknown> = await import(new URL(`../../${file}`, import.meta.url).href)
    return METHODS.filter((method) => method in exported).map((method) => ({
      method,
      path,
      route: exported[method] as Route,
    }))
  }),
).then((found) => found.flat())
/** For whoever is not signed in. */
const OPEN = ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/setup']
const closed = doors.filter(({ path }) => !OPEN.includes(path))
const changing = doors.filter(({ method }) => method !== 'GET')
/** Those that read a body, with one that the contract accepts. */
const BODIES: Readonly<Record<string, unknown>> = {
  'PATCH /api/me': { theme: 'dark' },
  'PUT /api/availability': { choice: 'available' },
  'POST /api/calls': { to: '010-1234-5678', phoneNumberId: 'n' },
  'POST /api/calls/[id]/commands': { type: 'HangUp' },
  'POST /api/calls/[id]/digits': { digit: '5' },
  'PUT /api/calls/[id]/note': { body: 'note' },
  'PATCH /api/tickets/[id]': { status: 'pending' },
  'POST /api/tickets/[id]/notes': { body: 'note' },
  'POST /api/contacts': { name: 'Kim', phones: [] },
  'PUT /api/contacts/[id]': { name: 'Kim', phones: [] },
  'POST /api/auth/sign-in/email': { email: 'a@example.test', password: 'p' },
  'POST /api/setup': { token: 't', name: 'Kim', email: 'a@example.test', password: 'long enough' },
}
const withBody = changing.filter(({ method, path }) => `${method} ${path}` in BODIES)

let agent: Awaited<ReturnType<typeof asPerson>>
let admin: Awaited<ReturnType<typeof asPerson>>
beforeAll(async () => {
  process.env.SESSION_SECRET = 'a secret that is only for the tests'
  agent = await asPerson()
  admin = await asPerson('admin')
})

const call = (route: Route, request: Request, id = '1') => route(request, { params: Promise.resolve({ id }) })
async function ask(route: Route, request: Request, id?: string) {
  const response = await call(route, request, id)
  const json = await response.json().catch(() => null)
  return { status: response.status, code: json?.code as string | undefined, json, headers: response.headers }
}
const door = (method: string, path: string): Route => {
  const found = doors.find((one) => one.method === method && one.path === path)
  if (!found) throw new Error(`there is no ${method} ${path}`)
  return found.route
}

test('the routes on the disk are tested, and those that are open are few and known', () => {
  expect(doors.length).toBeGreaterThan(20)
  expect(doors.filter(({ path }) => OPEN.includes(path)).length).toBe(4)
})

describe('a stranger', () => {
  test.each(closed)('is told to sign in by $method $path', async ({ method, path, route }) => {
    for (const cookie of ['', 'sidetone.session_token=forged.signature']) {
      const headers = { cookie, origin: env().publicUrl, 'content-type': 'application/json' }
      const body = BODIES[`${method} ${path}`]
      const request = new Request(env().publicUrl + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const answer = await ask(route, request)
      expect([answer.status, answer.code]).toEqual([401, 'unauthenticated'])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

describe('a page that is not ours', () => {
  test.each(changing)(
    'changes nothing by $method $path, though its visitor is signed in',
    async ({ method, path, route }) => {
      const body = BODIES[`${method} ${path}`]
      for (const origin of ['http://evil.example', 'null', '', 'http://localhost:3001']) {
        const answer = await ask(route, agent.ask(method, path, body, { origin }))
        expect([answer.status, answer.code]).toEqual([403, 'foreignOrigin'])
      }
      const noOrigin = agent.ask(method, path, body)
      noOrigin.headers.delete('origin')
      expect((await ask(route, noOrigin)).code).toBe('foreignOrigin')
    },
  )

  test.each(withBody)('cannot send a form to $method $path', async ({ method, path, route }) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const request = agent.ask(method, path, BODIES[`${method} ${path}`], { 'content-type': type })
      expect((await ask(route, request)).code).toBe('invalid')
    }
  })
})

describe('what the contract does not say', () => {
  test.each(withBody)('is refused by $method $path, and nothing breaks', async ({ method, path, route }) => {
    const good = BODIES[`${method} ${path}`] as Record<string, unknown>
    const bad = [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '1',
      '{}',
      '\ud800',
      JSON.stringify({ ...good, [Object.keys(good)[0] ?? '']: { $gt: '' } }),
      JSON.stringify({ ...good, [Object.keys(good)[0] ?? '']: null }),
    ]
    for (const body of bad) {
      const { status, code } = await ask(route, agent.ask(method, path, body))
      // An empty change of a ticket or of oneself changes nothing, and that is allowed.
      const allowed = body === '{}' && method === 'PATCH'
      expect([body, allowed ? status < 500 : code]).toEqual([body, allowed ? true : 'invalid'])
    }
    const large = JSON.stringify({ ...good, more: 'x'.repeat(70_000) })
    expect((await ask(route, agent.ask(method, path, large))).status).toBe(413)
  })

  test.each(closed.filter(({ path }) => path.includes('[id]')))(
    'an id of nothing is not found by $method $path',
    async ({ method, path, route }) => {
      const body = BODIES[`${method} ${path}`]
      for (const id of [
        '0',
        '-1',
        '99999999999',
        'abc',
        '\u0000',
        "'; drop table",
        'x'.repeat(500),
        '../1',
      ]) {
        const answer = await ask(route, admin.ask(method, path, body), id)
        const finished = path.endsWith('finish-wrap-up')
        if (!finished) expect([id, answer.status]).toEqual([id, 404])
        expect(answer.status).toBeLessThan(500)
      }
    },
  )

  test.each([
    '/api/tickets?status=none',
    '/api/tickets?assignee=other',
    '/api/tickets?q=%00',
    `/api/contacts?q=${'x'.repeat(200)}`,
  ])('is no question: %s', async (path) => {
    const { pathname } = new URL(path, 'http://x')
    expect((await ask(door('GET', pathname), agent.ask('GET', path))).code).toBe('invalid')
  })
})

describe('who may not', () => {
  test('an agent revokes nobody, an admin does', async () => {
    const route = door('POST', '/api/people/[id]/revoke')
    const victim = await asPerson()
    expect((await ask(route, agent.ask('POST', '/api/people/1/revoke'), victim.id)).code).toBe('forbidden')
    expect((await ask(route, admin.ask('POST', '/api/people/1/revoke'), victim.id)).status).toBe(200)
    expect((await ask(door('GET', '/api/me'), victim.ask('GET', '/api/me'))).code).toBe('unauthenticated')
  })

  test('an agent monitors nobody; whoever is more is let through to the core', async () => {
    const route = door('POST', '/api/calls/[id]/commands')
    for (const wish of [
      { type: 'Monitor', ofAgentId: 'a', mode: 'listen', intent: 'x'.repeat(32) },
      { type: 'ChangeMonitor', ofAgentId: 'a', mode: 'barge' },
    ]) {
      const asked = (person: typeof agent) => ask(route, person.ask('POST', '/api/calls/1/commands', wish))
      expect((await asked(agent)).code).toBe('forbidden')
      expect((await asked(admin)).code).toBe('notFound')
    }
  })

  test('nobody gives himself a role, an id or another’s name by adding it to a body', async () => {
    const sent = agent.ask('PATCH', '/api/me', {
      theme: 'dark',
      role: 'accountAdmin',
      id: 'x',
      email: 'x@y.z',
    })
    const { json } = await ask(door('PATCH', '/api/me'), sent)
    expect(json).toMatchObject({ id: agent.id, role: 'agent', email: agent.email, theme: 'dark' })
    const { role } = await database().prisma.person.findUniqueOrThrow({ where: { id: agent.id } })
    expect(role).toBe('agent')
  })
})

describe('what they do', () => {
  test('a ticket is found, changed, noted; everybody sees it as it is now', async () => {
    const { ticketId } = await callWorld()
    const path = `/api/tickets/${ticketId}`
    const id = String(ticketId)
    const change = { status: 'pending', priority: 'high', subject: '  About the bill ', assigneeId: agent.id }
    const changed = await ask(door('PATCH', '/api/tickets/[id]'), agent.ask('PATCH', path, change), id)
    expect(changed.json).toMatchObject({
      status: 'pending',
      subject: 'About the bill',
      version: 1,
      assignee: { id: agent.id },
    })
    const notes = door('POST', '/api/tickets/[id]/notes')
    const noted = await ask(notes, agent.ask('POST', `${path}/notes`, { body: 'He is angry.' }), id)
    expect(noted.json).toMatchObject({ body: 'He is angry.', author: { id: agent.id } })
    const page = await ask(door('GET', '/api/tickets/[id]'), admin.ask('GET', path), id)
    expect(page.json.notes.length).toBe(1)
    const mine = await ask(door('GET', '/api/tickets'), agent.ask('GET', '/api/tickets?assignee=me'))
    expect(mine.json.tickets.map((one: { id: number }) => one.id)).toEqual([ticketId])
    const gone = { assigneeId: 'nobody' }
    expect((await ask(door('PATCH', '/api/tickets/[id]'), agent.ask('PATCH', path, gone), id)).code).toBe(
      'invalid',
    )
  })

  test('a contact is made, changed, and keeps its number from others; a stranger who called becomes him', async () => {
    const create = (body: object) =>
      ask(door('POST', '/api/contacts'), agent.ask('POST', '/api/contacts', body))
    const phones = [{ number: '010-5555-0001', label: null }]
    const made = await create({ name: '이몽룡', phones })
    expect(made.json).toMatchObject({ name: '이몽룡', phones: [{ number: '+821055550001' }], unnamed: false })
    expect((await create({ name: 'Other', phones })).json).toMatchObject({
      code: 'numberTaken',
      detail: { name: '이몽룡' },
    })
    expect((await create({ name: 'Other', phones: [{ number: 'no number', label: null }] })).code).toBe(
      'notANumber',
    )
    const stranger = await database().prisma.contact.create({
      data: {
        id: newId(),
        name: '+821055550002',
        unnamed: true,
        phones: { create: { number: '+821055550002' } },
      },
    })
    const named = await create({ name: '성춘향', phones: [{ number: '01055550002', label: 'mobile' }] })
    expect(named.json).toMatchObject({ id: stranger.id, name: '성춘향', unnamed: false, version: 1 })
    const change = { name: '성춘향', company: 'Namwon', phones: [] }
    const route = door('PUT', '/api/contacts/[id]')
    const changed = await ask(route, agent.ask('PUT', '/api/contacts/x', change), stranger.id)
    expect(changed.json).toMatchObject({ company: 'Namwon', phones: [], version: 2 })
  })

  test('one’s own desk: who one is, what one chose, and the server’s clock', async () => {
    await ask(
      door('PUT', '/api/availability'),
      agent.ask('PUT', '/api/availability', { choice: 'away', reason: 'meal' }),
    )
    const { json } = await ask(door('GET', '/api/desk'), agent.ask('GET', '/api/desk'))
    expect(json).toMatchObject({ desk: { availability: { choice: 'away', reason: 'meal' } }, calls: [] })
    expect(Math.abs(json.now - Date.now())).toBeLessThan(2000)
  })

  test('a call from a number that is not ours, or to what is none, is refused', async () => {
    const { phoneNumberId } = await callWorld()
    const place = (body: object) =>
      ask(door('POST', '/api/calls'), agent.ask('POST', '/api/calls', { ...body, intent: randomUUID() }))
    expect((await place({ to: 'hello', phoneNumberId })).code).toBe('notANumber')
    expect((await place({ to: '010-1234-5678', phoneNumberId: 'none' })).code).toBe('noNumber')
    const placed = await place({ to: '010-1234-5678', phoneNumberId })
    expect(placed.json).toMatchObject({ awaitedLegId: expect.any(String) })
    const second = await place({ to: '010-1234-5679', phoneNumberId })
    expect((await place({ to: '010-1234-5670', phoneNumberId })).code).toBe('noFreeLine')
    const lines = (body: object) => ask(door('POST', '/api/lines'), agent.ask('POST', '/api/lines', body))
    expect((await lines({ type: 'SwitchLine', callId: 'none' })).code).toBe('notOnCall')
    expect((await lines({ type: 'MergeLines', fromCallId: 'none', intoCallId: 'none' })).code).toBe(
      'linesNotReady',
    )
    expect((await lines({ type: 'SwitchLine', callId: placed.json.callId })).status).toBe(200)
    const asideOf = ({ legs }: { legs: { agentId: string | null; aside: boolean }[] }) =>
      legs.find(({ agentId }) => agentId === agent.id)?.aside
    const { json } = await ask(door('GET', '/api/desk'), agent.ask('GET', '/api/desk'))
    expect(json.calls).toMatchObject([
      { id: placed.json.callId, direction: 'outbound', ownerId: agent.id },
      { id: second.json.callId, direction: 'outbound', ownerId: agent.id },
    ])
    expect(json.calls.map(asideOf)).toEqual([false, true])
    const commands = door('POST', '/api/calls/[id]/commands')
    const hangUp = admin.ask('POST', '/api/calls/x/commands', { type: 'HangUp' })
    expect((await ask(commands, hangUp, placed.json.callId)).code).toBe('notYourCall')
    const note = (body: string) => agent.ask('PUT', '/api/calls/x/note', { body })
    for (const body of ['first', 'second'])
      expect((await ask(door('PUT', '/api/calls/[id]/note'), note(body), placed.json.callId)).status).toBe(
        200,
      )
    const notes = await database().prisma.note.findMany({ where: { callId: placed.json.callId } })
    expect(notes.map((one) => one.body)).toEqual(['second'])
    const others = admin.ask('PUT', '/api/calls/x/note', { body: 'mine' })
    expect((await ask(door('PUT', '/api/calls/[id]/note'), others, placed.json.callId)).code).toBe(
      'notOnCall',
    )
  })
})
