import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BlobStore } from './blobStore.ts'
import { localBlobs } from './localBlobs.ts'
import { s3Blobs } from './s3Blobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'blobs-'))
const objects = new Map<string, Buffer>()
let server: Server
let s3: BlobStore

/** As much of S3 as the product asks for, by path and signed. */
beforeAll(async () => {
  server = createServer(async (req, res) => {
    const body = await buffer(req)
    const key = new URL(req.url ?? '', 'http://s3').pathname
    if (!req.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/'))
      return res.writeHead(403).end()
    if (req.method === 'PUT') objects.set(key, body)
    if (req.method === 'DELETE') objects.delete(key)
    if (req.method !== 'GET') return res.writeHead(req.method === 'DELETE' ? 204 : 200).end()
    const found = objects.get(key)
    if (!found) {
      res.writeHead(404, { 'content-type': 'application/xml' })
      return res.end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
    }
    const [, first, last] = /bytes=(\d+)-(\d+)/.exec(req.headers.range ?? '') ?? []
    return first
      ? res.writeHead(206).end(found.subarray(Number(first), Number(last) + 1))
      : res.writeHead(200).end(found)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  s3 = await s3Blobs({
    bucket: 'calls',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const streamOf = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]).stream()
const read = async (stream: ReadableStream<Uint8Array> | null) =>
  stream && Buffer.from(await new Response(stream).arrayBuffer())

describe.each([
  ['a folder', () => localBlobs(folder)],
  ['an S3-compatible store', () => s3],
])('%s', (_, open) => {
  test('gives back what was stored, whole and in part, and says what it was', async () => {
    const sound = randomBytes(300_000)
    const stored = await open().put('recordings/one.wav', streamOf(sound))
    expect(stored).toEqual({ bytes: 300_000, sha256: createHash('sha256').update(sound).digest('hex') })
    expect(await read(await open().get('recordings/one.wav'))).toEqual(sound)
    const part = await open().get('recordings/one.wav', { first: 1000, last: 1999 })
    expect(await read(part)).toEqual(sound.subarray(1000, 2000))
  })

  test('stores over what was there, and forgets on demand, also twice', async () => {
    await open().put('recordings/two.wav', streamOf(Buffer.from('first')))
    await open().put('recordings/two.wav', streamOf(Buffer.from('second')))
    expect(String(await read(await open().get('recordings/two.wav')))).toBe('second')
    await open().delete('recordings/two.wav')
    await open().delete('recordings/two.wav')
    expect(await open().get('recordings/two.wav')).toBeNull()
  })

  test('a stream that breaks leaves what was there', async () => {
    await open().put('recordings/three.wav', streamOf(Buffer.from('whole')))
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(Buffer.from('hal'))
        controller.error(new Error('the line broke'))
      },
    })
    await expect(open().put('recordings/three.wav', broken)).rejects.toThrow('the line broke')
    expect(String(await read(await open().get('recordings/three.wav')))).toBe('whole')
  })

  test.each(['../secret.wav', '/etc/passwd', 'a/../../b.wav', 'recordings/', 'a b.wav'])(
    '%s is no key',
    async (key) => {
      await expect(open().get(key)).rejects.toThrow('not a key')
    },
  )
})

test('a folder keeps nothing unfinished', () => {
  expect(readdirSync(join(folder, 'recordings'))).not.toContainEqual(expect.stringMatching(/wav\./))
})
