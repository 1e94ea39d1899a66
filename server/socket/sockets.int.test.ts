import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { signOut } from '#lib/auth/signOut.ts'
import { database } from '#lib/data/database.ts'
import { isReachable } from '#lib/data/presence/isReachable.ts'
import { asPerson } from '#scripts/testing/asPerson.ts'
import { startRealtime } from '#scripts/testing/startRealtime.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'

const { url } = withOwnDatabase()
type Browser = ReturnType<Awaited<ReturnType<typeof startRealtime>>['browser']>
let realtime: Awaited<ReturnType<typeof startRealtime>>
const open: Browser[] = []

beforeAll(async () => {
  process.env.SESSION_SECRET = 'a secret that is only for the tests'
  realtime = await startRealtime(url())
})
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.close()
})
afterAll(() => realtime.close())

async function seated() {
  const person = await asPerson()
  const browser = await realtime.connected(person.cookie)
  open.push(browser)
  return { ...person, ...browser }
}

/** Why a connection was refused. */
function refusal(cookie: string, origin: string | null): Promise<string> {
  const browser = realtime.browser(cookie, origin)
  open.push(browser)
  return new Promise((resolve, reject) => {
    browser.socket.once('connect_error', (error) => resolve(error.message))
    browser.socket.once('connect', () => reject(new Error('it was let in')))
  })
}

describe('the handshake', () => {
  test('refuses whoever is not signed in', async () => {
    const { cookie } = await asPerson()
    expect(await refusal('', 'http://localhost:3000')).toBe('unauthenticated')
    expect(await refusal(`${cookie}x`, 'http://localhost:3000')).toBe('unauthenticated')
  })

  test.each(['http://evil.example', 'http://localhost:3001', 'https://localhost:3000', 'null', null])(
    'refuses a page of %s, though its person is signed in',
    async (origin) => {
      const { cookie } = await asPerson()
      expect(await refusal(cookie, origin)).toBe('websocket error')
    },
  )

  test('takes no other way than a websocket', async () => {
    const { cookie } = await asPerson()
    const answer = await fetch(`${realtime.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { cookie, origin: 'http://localhost:3000' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ message: 'Transport unknown' })
  })

  test('gives the browser ten seconds to notice a dead line, and little room', async () => {
    const { cookie } = await asPerson()
    const line = new WebSocket(`${realtime.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      headers: { cookie, origin: 'http://localhost:3000' },
    })
    const [first] = await once(line, 'message')
    line.terminate()
    expect(JSON.parse(String(first).slice(1))).toMatchObject({
      pingInterval: 5000,
      pingTimeout: 5000,
      maxPayload: 65_536,
      upgrades: [],
    })
  })

  test('recovers no session by itself: who comes back is asked again', async () => {
    const ann = await seated()
    await database().prisma.session.deleteMany({ where: { personId: ann.id } })
    ann.socket.io.engine.close()
    const error = await new Promise<Error>((resolve) => ann.socket.once('connect_error', resolve))
    expect(error.message).toBe('unauthenticated')
  })
})

describe('presence', () => {
  test('a tab that can ring makes its agent reachable, one that cannot does not', async () => {
    const ann = await seated()
    const report = (clientId: string, ready: boolean) =>
      ann.socket.emitWithAck('presence', { clientId, ready })
    const clientId = randomUUID()
    await report(clientId, false)
    expect(await isReachable(ann.id)).toBe(false)
    await report(clientId, true)
    expect(await isReachable(ann.id)).toBe(true)
    await vi.waitFor(() =>
      expect(ann.heard.at(-1)?.event).toMatchObject({ kind: 'desk', snapshot: { reachable: true } }),
    )
  })

  test('survives a reload of its tab, and ends when the tab does not come back', async () => {
    const ann = await seated()
    const clientId = randomUUID()
    await ann.socket.emitWithAck('presence', { clientId, ready: true })
    ann.socket.close()
    const again = await realtime.connected(ann.cookie)
    open.push(again)
    await again.socket.emitWithAck('presence', { clientId, ready: true })
    const lease = () => database().prisma.presence.findUnique({ where: { clientId } })
    expect(await lease()).not.toBeNull()
    again.socket.close()
    await vi.waitFor(async () => expect(await lease()).toBeNull(), { timeout: 6000, interval: 100 })
    expect(await isReachable(ann.id)).toBe(false)
  })

  test('nobody renews another’s lease', async () => {
    const [ann, bob] = [await seated(), await seated()]
    const clientId = randomUUID()
    await ann.socket.emitWithAck('presence', { clientId, ready: true })
    await bob.socket.emitWithAck('presence', { clientId, ready: true })
    expect(await isReachable(ann.id)).toBe(true)
    expect(await isReachable(bob.id)).toBe(false)
  })
})

describe('a socket is ended', () => {
  const gone = (browser: Browser) => vi.waitFor(() => expect(browser.disconnects.length).toBe(1))

  test.each([
    undefined,
    null,
    'ready',
    {},
    { clientId: 'x', ready: true },
    { clientId: randomUUID(), ready: 'yes' },
  ])('by %o in the place of a report', async (report) => {
    const ann = await seated()
    ann.socket.emit('presence', report)
    await gone(ann)
  })

  test('by a flood', async () => {
    const ann = await seated()
    for (let i = 0; i < 50; i++) ann.socket.emit('anything', i)
    await gone(ann)
  })

  test('by more than any report can be', async () => {
    const ann = await seated()
    ann.socket.emit('presence', { clientId: randomUUID(), ready: true, more: 'x'.repeat(70_000) })
    await gone(ann)
  })

  test('with its session: by signing out, in every tab of that browser', async () => {
    const ann = await seated()
    const second = await realtime.connected(ann.cookie)
    open.push(second)
    await signOut(new Headers({ cookie: ann.cookie }))
    await gone(ann)
    await gone(second)
  })
})

test('what it does not know it does not answer, and a room is not joined by asking', async () => {
  const [ann, bob] = [await seated(), await seated()]
  for (const event of ['join', 'room', 'subscribe', 'live']) ann.socket.emit(event, `agent:${bob.id}`)
  const clientId = randomUUID()
  await bob.socket.emitWithAck('presence', { clientId, ready: true })
  await vi.waitFor(() => expect(bob.heard.length).toBeGreaterThan(0))
  await ann.socket.emitWithAck('presence', { clientId: randomUUID(), ready: false })
  expect(ann.heard.filter(({ event }) => event.kind === 'desk' && event.snapshot.agentId !== ann.id)).toEqual(
    [],
  )
})
