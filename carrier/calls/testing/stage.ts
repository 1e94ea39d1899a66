import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { expect, vi } from 'vitest'
import { createWorld, type RunningWorld } from '../../createWorld.ts'
import { type Script, script } from '../../handsets/scripted/script.ts'
import { ScriptedHandset } from '../../handsets/scripted/scriptedHandset.ts'
import { tonesPresent } from '../../media/goertzel.ts'
import { readSettings } from '../../settings.ts'

export interface Told {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
}

/**
 * A whole carrier, the unmodified Twilio client against it, handsets that speak tones, and a subscriber's server
 * that answers the documents it is given and remembers what it was told.
 */
export interface Stage {
  readonly running: RunningWorld
  readonly client: ReturnType<typeof twilio>
  readonly told: Told[]
  /** A number the account has bought. */
  readonly from: string
  readonly hook: (path: string) => string
  /** Documents by path, as TwiML or a function of the parameters. */
  readonly documents: Map<string, string | ((params: Readonly<Record<string, string>>) => string)>
  handset(given: Partial<Script> & { readonly number: string }): ScriptedHandset
  close(): Promise<void>
}

const ACCOUNT = `AC${'7'.repeat(32)}`
const TOKEN = 'calls-room-auth-token-000000000'

export async function openStage(logLevel: 'error' | 'silent' = 'error'): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'carrier-calls-'))
  const running = await createWorld(
    readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_ACCOUNT_SID: ACCOUNT,
      CARRIER_AUTH_TOKEN: TOKEN,
      CARRIER_CALLS_PER_SECOND: '1000',
      CARRIER_LOG_LEVEL: logLevel,
      CARRIER_MARKER_SPEECH: 'true',
    }),
  )
  const client = twilio(ACCOUNT, TOKEN)
  client.api.baseUrl = running.url
  const [offered] = await client.availablePhoneNumbers('US').local.list({ limit: 1 })
  const { phoneNumber: from } = await client.incomingPhoneNumbers.create({
    phoneNumber: offered?.phoneNumber ?? '',
  })
  const told: Told[] = []
  const documents: Stage['documents'] = new Map()
  const server = await openSubscriber(told, documents)
  const { port } = server.address() as AddressInfo
  return {
    running,
    client,
    told,
    documents,
    from,
    hook: (path) => `http://127.0.0.1:${port}${path}`,
    handset: (given) => {
      const one = new ScriptedHandset(running.world, script.parse(given))
      running.world.handsets.add(one)
      return one
    },
    close: async () => {
      await running.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openSubscriber(told: Told[], documents: Stage['documents']): Promise<Server> {
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const path = (req.url ?? '').split('?', 1)[0] ?? ''
    const params = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    told.push({ path, params })
    const document = documents.get(path) ?? ''
    res.setHeader('content-type', 'text/xml')
    res.end(typeof document === 'function' ? document(params) : document)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Waits until the last 400 ms of what the handset heard hold exactly these of the tones in question. */
export async function hears(
  handset: ScriptedHandset,
  tones: readonly number[],
  of: readonly number[],
): Promise<void> {
  await vi.waitFor(
    () => expect(tonesPresent(handset.heard.last(400), of), `what ${handset.number} hears`).toEqual(tones),
    { timeout: 5_000, interval: 50 },
  )
}
