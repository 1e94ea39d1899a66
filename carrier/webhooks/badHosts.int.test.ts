import net, { type AddressInfo, type Socket } from 'node:net'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startOffice } from './testing/startOffice.ts'
import { type Received, type Receiver, startReceiver } from './testing/startReceiver.ts'
import { WebhookFailure } from './webhooks.ts'

let receiver: Receiver
let office: ReturnType<typeof startOffice>
const cleanUp: (() => void)[] = []

beforeEach(async () => {
  receiver = await startReceiver()
  office = startOffice()
})

afterEach(async () => {
  office.webhooks.close()
  for (const undo of cleanUp.splice(0)) undo()
  await receiver.close()
})

function ask(url: string, method: 'GET' | 'POST' = 'POST', signal?: AbortSignal) {
  const request = { kind: 'voice', url, method, params: { CallSid: 'CA1' }, subject: 'CA1' } as const
  return office.webhooks.request(signal ? { ...request, signal } : request)
}

async function failure(asked: Promise<unknown>): Promise<WebhookFailure> {
  const reason = await asked.catch((error: unknown) => error)
  expect(reason).toBeInstanceOf(WebhookFailure)
  return reason as WebhookFailure
}

/** A server that does with the raw connection whatever it likes. */
async function startRudeServer(onRequest: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('data', () => onRequest(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function unusedPort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n'

test('a host that refuses is a connection failure, after one retry', async () => {
  const reason = await failure(ask(`http://127.0.0.1:${await unusedPort()}/`))
  expect(reason.code).toBe(11205)
  expect(reason.message).toContain('ECONNREFUSED')
  expect(office.webhooks.deliveries()[0]?.sends[0]).toMatchObject({
    attempts: 2,
    state: 'failed',
    errorCode: 11205,
  })
})

test('a host that never answers is given up after the read timeout, without a retry', async () => {
  const host = await startRudeServer(() => {})
  const startedAt = performance.now()
  const reason = await failure(ask(`http://${host}/#rt=150`))
  expect(reason).toMatchObject({ code: 11200, message: 'There was no answer within 150 ms.' })
  expect(performance.now() - startedAt).toBeLessThan(5_000)
  expect(office.webhooks.deliveries()[0]?.sends[0]?.attempts).toBe(1)
})

test('a host that does not finish the TLS handshake is given up after the connect timeout', async () => {
  const host = await startRudeServer(() => {})
  const reason = await failure(ask(`https://${host}/#ct=150&rc=0`))
  expect(reason).toMatchObject({ code: 11205, message: 'There was no connection within 150 ms.' })
})

test('a host that falls silent in the middle of its answer is given up after the read timeout', async () => {
  const host = await startRudeServer((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n<Resp`))
  expect(await failure(ask(`http://${host}/#rt=150`))).toMatchObject({ code: 11200 })
})

test('a host that never ends its answer is given up after the total time, however busy it keeps us', async () => {
  const host = await startRudeServer((socket) => {
    socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`)
    const drip = setInterval(() => socket.write('1\r\nx\r\n'), 20)
    socket.on('close', () => clearInterval(drip))
  })
  const reason = await failure(ask(`http://${host}/#rt=100&tt=400`))
  expect(reason).toMatchObject({ code: 11200, message: 'There was no answer within 400 ms.' })
})

test.each([
  ['resets the connection', (socket: Socket) => void socket.resetAndDestroy()],
  ['hangs up without a word', (socket: Socket) => void socket.end()],
  ['hangs up within the headers', (socket: Socket) => void socket.end(HEAD)],
  [
    'promises more than it sends',
    (socket: Socket) => void socket.end(`${HEAD}Content-Length: 100\r\n\r\n<Resp`),
  ],
  [
    'breaks off its chunks',
    (socket: Socket) => void socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n<Resp`),
  ],
  ['does not speak HTTP', (socket: Socket) => void socket.end('220 mail.example ESMTP\r\n')],
  [
    'switches protocols',
    (socket: Socket) =>
      void socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
  ],
  ['sends endless headers', (socket: Socket) => void socket.write(`${HEAD}X: ${'x'.repeat(100_000)}`)],
])('a host that %s is a retrieval failure and not a hang', async (_, behave) => {
  const host = await startRudeServer(behave)
  expect(await failure(ask(`http://${host}/`))).toMatchObject({ code: 11200 })
})

test('an answer larger than 4 MB is refused, packed or not', async () => {
  const large = Buffer.alloc(4 * 1024 * 1024 + 1, ' ')
  receiver.answer = (_, response) => response.end(large)
  expect(await failure(ask(receiver.url))).toMatchObject({
    code: 11200,
    message: 'The answer is larger than 4 MB.',
  })
  receiver.answer = (_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(large))
  expect(await failure(ask(receiver.url))).toMatchObject({ code: 11200 })
  receiver.answer = (_, response) => response.end(large.subarray(1))
  expect((await ask(receiver.url)).body.length).toBe(4 * 1024 * 1024)
})

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity', (text: string) => Buffer.from(text)],
] as const)('an answer packed with %s is unpacked', async (encoding, pack) => {
  const twiml = '<Response><Say>안녕하세요</Say></Response>'
  receiver.answer = (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Encoding': encoding }).end(pack(twiml))
  const answer = await ask(receiver.url)
  expect(answer).toMatchObject({ status: 200, contentType: 'text/xml' })
  expect(answer.body.toString()).toBe(twiml)
})

test.each([
  ['gzip', gzipSync('<Response/>'.repeat(99)).subarray(0, -9)],
  ['gzip', Buffer.from('<Response/>')],
  ['br', Buffer.from('<Response/>')],
])('an answer that says %s and is not is a retrieval failure', async (encoding, body) => {
  receiver.answer = (_, response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(body)
  expect(await failure(ask(receiver.url))).toMatchObject({ code: 11200 })
})

test.each([300, 304, 400, 401, 404, 429, 500, 503])('HTTP %i is a retrieval failure', async (status) => {
  receiver.answer = (_, response) => response.writeHead(status).end()
  expect(await failure(ask(receiver.url))).toMatchObject({ code: 11200 })
  expect(office.webhooks.deliveries()[0]?.sends[0]).toMatchObject({ status, attempts: 1, state: 'failed' })
})

test('10 redirects are followed and the 11th is too many', async () => {
  receiver.answer = (received, response) => {
    const left = Number(received.url.slice(1))
    if (left === 0) response.end('<Response/>')
    else response.writeHead(302, { Location: `/${left - 1}` }).end()
  }
  const answer = await ask(`${receiver.url}/10`)
  expect(answer.finalUrl).toBe(`${receiver.url}/0`)
  expect(await failure(ask(`${receiver.url}/11`))).toMatchObject({ code: 11215 })
})

test('a redirect loop ends with "too many redirects"', async () => {
  receiver.answer = (_, response) => response.writeHead(307, { Location: '/' }).end()
  expect(await failure(ask(`${receiver.url}/`))).toMatchObject({ code: 11215 })
  expect(receiver.received).toHaveLength(11)
})

test.each([
  [301, 'GET', ''],
  [302, 'GET', ''],
  [303, 'GET', ''],
  [307, 'POST', 'CallSid=CA1'],
  [308, 'POST', 'CallSid=CA1'],
] as const)('after a %i a POST becomes a %s', async (status, method, body) => {
  receiver.answer = (received, response) => {
    if (received.url === '/old') response.writeHead(status, { Location: '/new#there' }).end()
    else response.end('<Response/>')
  }
  const answer = await ask(`${receiver.url}/old`)
  expect(answer.finalUrl).toBe(`${receiver.url}/new`)
  expect(receiver.received[1]).toMatchObject({ method, url: '/new', body })
})

test.each([undefined, '', 'ftp://x/', 'http://', 'http://bad_host/'])(
  'a redirect to "%s" is an error',
  async (to) => {
    receiver.answer = (_, response) => response.writeHead(302, to === undefined ? {} : { Location: to }).end()
    const reason = await failure(ask(receiver.url))
    expect([11216, 11100]).toContain(reason.code)
  },
)

test('a password is not shown to another server than the one it is for', async () => {
  const other = await startReceiver()
  cleanUp.push(() => void other.close())
  const challenge = { 'WWW-Authenticate': 'Basic realm="x"' }
  receiver.answer = (_, response) => response.writeHead(302, { Location: other.url }).end()
  other.answer = (_, response) => response.writeHead(401, challenge).end()
  await failure(ask(receiver.url.replace('//', '//desk:secret@')))
  const shown = (received: Received) => received.headers.authorization
  expect([...receiver.received, ...other.received].filter(shown)).toEqual([])
})

test('a wrong password is shown once and then refused', async () => {
  receiver.answer = (_, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end()
  await failure(ask(receiver.url.replace('//', '//desk:wrong@')))
  expect(receiver.received).toHaveLength(2)
})

test('an address that is none fails at once with 11100 and reaches nobody', async () => {
  for (const url of ['http://my_shop.example/', 'not a url', '']) {
    expect(await failure(ask(url))).toMatchObject({ code: 11100 })
  }
  expect(receiver.received).toEqual([])
})

test('whoever no longer wants the answer gets the reason, and the request is broken off', async () => {
  const gone = new AbortController()
  let closed: () => void = () => {}
  const hungUp = new Promise<void>((resolve) => {
    closed = resolve
  })
  receiver.answer = (_, response) => {
    response.on('close', closed)
    gone.abort(new Error('the caller hung up'))
  }
  await expect(ask(receiver.url, 'POST', gone.signal)).rejects.toThrow('the caller hung up')
  await hungUp
  await expect(ask(receiver.url, 'POST', gone.signal)).rejects.toThrow('the caller hung up')
  expect(office.webhooks.deliveries().map((delivery) => delivery.sends[0]?.state)).toEqual([
    'stopped',
    'stopped',
  ])
  expect(receiver.received).toHaveLength(1)
})

test('a server that restarts between two webhooks gets the second one, on a new connection', async () => {
  const second = ask(receiver.url).then(async () => {
    const port = Number(new URL(receiver.url).port)
    await receiver.close()
    const reborn = net.createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\n\r\n'))
    })
    await new Promise<void>((resolve) => reborn.listen(port, '127.0.0.1', resolve))
    cleanUp.push(() => reborn.close())
    return ask(receiver.url)
  })
  expect((await second).status).toBe(204)
})

test('a kept connection that dies as the request is sent is replaced without counting as a retry', async () => {
  let connections = 0
  const server = net.createServer((socket) => {
    const first = ++connections === 1
    let requests = 0
    socket.on('error', () => socket.destroy())
    socket.on('data', () => {
      if (first && ++requests === 2) socket.resetAndDestroy()
      else socket.write('HTTP/1.1 204 No Content\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/#rc=0`
  await ask(url)
  expect((await ask(url)).status).toBe(204)
  expect(connections).toBe(2)
})
