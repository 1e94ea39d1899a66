import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld } from '../../createWorld.ts'
import { readSettings } from '../../settings.ts'
import type { World } from '../../world.ts'

export interface TestWorld {
  readonly world: World
  readonly url: string
  /** A number of the account that answers with this TwiML. */
  own(phoneNumber: string, twiml: string, friendlyName?: string): void
  control(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what the answer is.
  readonly body: any
}

/** A whole carrier on a free port, and a subscriber's server that answers for its numbers. */
export async function startWorld(env: Readonly<Record<string, string>> = {}): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'handsets-'))
  const documents = new Map<string, string>()
  const subscriber = createServer((req, res) => {
    res.writeHead(200, { 'content-type': 'text/xml' })
    res.end(`<Response>${documents.get(req.url ?? '') ?? ''}</Response>`)
  })
  await new Promise<void>((resolve) => subscriber.listen(0, '127.0.0.1', resolve))
  const { port } = subscriber.address() as AddressInfo
  const { world, url, close } = await createWorld(
    readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_LOG_LEVEL: 'error',
      CARRIER_MARKER_SPEECH: 'true',
      CARRIER_CALLS_PER_SECOND: '50',
      ...env,
    }),
  )
  return {
    world,
    url,
    own(phoneNumber, twiml, friendlyName = phoneNumber) {
      const path = `/${phoneNumber.slice(1)}`
      documents.set(path, twiml)
      world.account.numbers.add({
        ...{ sid: `PN${phoneNumber.slice(1).padStart(32, '0')}`, phoneNumber, friendlyName },
        ...{
          isoCountry: 'KR',
          type: 'local',
          voiceUrl: `http://127.0.0.1:${port}${path}`,
          voiceMethod: 'POST',
        },
        ...{ voiceFallbackUrl: '', voiceFallbackMethod: 'POST', voiceApplicationSid: null },
        ...{ addressSid: null, bundleSid: null, identitySid: null },
        ...{ statusCallback: '', statusCallbackMethod: 'POST' },
      })
    },
    async control(method, path, body, headers = {}) {
      const json = body === undefined ? {} : { 'content-type': 'application/json' }
      const response = await fetch(`${url}/control${path}`, {
        method,
        headers: { ...json, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : null }
    },
    async close() {
      await close()
      subscriber.closeAllConnections()
      await new Promise((resolve) => subscriber.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
