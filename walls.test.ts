import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import packageFile from './package.json' with { type: 'json' }

/** A room's folder, and the file that is planted in it to be imported by the others. */
const doors: Readonly<Record<string, string>> = {
  domain: 'lib/domain/calls/door.ts',
  contracts: 'lib/contracts/door.ts',
  data: 'lib/data/calls/door.ts',
  outbox: 'lib/outbox/door.ts',
  blobs: 'lib/blobs/door.ts',
  port: 'lib/telephony/provider.ts',
  twilio: 'lib/telephony/twilio/execute.ts',
  workflows: 'lib/workflows/calls/door.ts',
  porch: 'lib/http/door.ts',
  client: 'lib/client/door.ts',
  components: 'components/softphone/door.ts',
  api: 'app/api/calls/door.ts',
  webhooks: 'server/webhooks/door.ts',
  worker: 'server/worker/door.ts',
  socket: 'server/socket/door.ts',
  live: 'server/live/door.ts',
  presence: 'server/presence/door.ts',
  front: 'server/front/door.ts',
  pages: 'app/desk/door.ts',
  clock: 'carrier/clock.ts',
  world: 'carrier/world.ts',
  media: 'carrier/media/door.ts',
  delivery: 'carrier/webhooks/door.ts',
  account: 'carrier/account/door.ts',
  calls: 'carrier/calls/door.ts',
  twiml: 'carrier/twiml/door.ts',
  rest: 'carrier/rest/door.ts',
  signaling: 'carrier/signaling/door.ts',
  handsets: 'carrier/handsets/door.ts',
  control: 'carrier/control/door.ts',
  http: 'carrier/http/door.ts',
}

/** Row by row: what a room may import by value, of the columns that the test crosses it with. */
const houseColumns = 'domain contracts data outbox port twilio workflows porch client components'.split(' ')
const houseTable: Readonly<Record<string, string>> = {
  domain: '',
  contracts: 'domain',
  data: 'domain',
  outbox: 'domain contracts',
  port: 'domain contracts',
  twilio: 'domain contracts port',
  workflows: 'domain contracts data outbox',
  porch: 'domain contracts',
  api: 'contracts port workflows porch',
  webhooks: 'contracts workflows',
  worker: 'domain contracts data outbox port workflows',
  socket: 'contracts porch',
  live: 'contracts',
  presence: 'workflows',
  front: 'porch',
  blobs: '',
  pages: 'domain contracts client components',
  components: 'domain contracts client',
  client: 'domain contracts',
}
const carrierColumns =
  'clock world media delivery account calls twiml rest signaling handsets control http'.split(' ')
const carrierTable: Readonly<Record<string, string>> = {
  clock: '',
  world: '',
  media: 'clock',
  delivery: 'clock',
  account: 'clock',
  calls: 'clock media delivery account',
  twiml: 'clock media delivery account calls',
  rest: 'clock media delivery account calls twiml',
  signaling: 'clock media account calls',
  handsets: 'clock media account calls',
  control: 'clock media delivery account calls twiml signaling handsets',
  http: 'clock rest signaling handsets control',
}

/** Imports that the tables cannot say: the importing file, what it imports, and the wall in its way, if any. */
const plants: readonly (readonly [from: string, to: string, wall: string | null])[] = [
  ['app/api/calls/a.ts', 'type lib/domain/calls/door.ts', null],
  ['app/api/calls/b.ts', 'lib/data/calls/listCalls.ts', null],
  ['app/desk/c.ts', 'lib/auth/getSession.ts', null],
  ['app/desk/d.ts', 'lib/auth/grantRole.ts', 'room-pages'],
  ['lib/outbox/e.ts', 'type lib/data/calls/door.ts', null],
  ['lib/outbox/f.ts', 'lib/data/calls/door.ts', 'room-outbox-types-of-data'],
  ['lib/auth/g.ts', 'lib/data/sessions/findSession.ts', null],
  ['lib/http/h.ts', 'lib/telephony/twilio/verify.ts', null],
  ['lib/http/i.ts', 'lib/telephony/twilio/parse.ts', 'room-porch'],
  ['server/webhooks/j.ts', 'lib/telephony/twilio/parse.ts', null],
  ['server/webhooks/k.ts', 'lib/telephony/twilio/execute.ts', 'room-webhooks'],
  ['server/socket/l.ts', 'lib/data/calls/listCalls.ts', null],
  ['server/worker/m.ts', 'lib/telephony/twilio/execute.ts', 'room-worker-types-of-twilio'],
  ['server/webhooks/aa.ts', 'lib/telephony/twilio/parse/call.ts', null],
  ['app/api/calls/ab.ts', 'lib/blobs/door.ts', null],
  ['lib/http/ac.ts', 'type lib/blobs/door.ts', null],
  ['lib/http/ad.ts', 'lib/blobs/door.ts', 'room-porch-types-of-blobs'],
  ['lib/workflows/calls/ae.ts', 'type lib/blobs/door.ts', null],
  ['lib/workflows/calls/af.ts', 'lib/blobs/door.ts', 'room-workflows-types-of-blobs'],
  ['server/live/ag.ts', 'lib/data/calls/listCalls.ts', null],
  ['server/live/ah.ts', 'server/socket/door.ts', null],
  ['server/presence/ai.ts', 'server/socket/door.ts', 'room-presence-types-of-socket'],
  ['server/front/aj.ts', 'server/webhooks/door.ts', null],
  ['server/front/ak.ts', 'server/worker/door.ts', 'room-front'],
  ['server/start.ts', 'lib/telephony/twilio/execute.ts', null],
  ['server/stop.ts', 'lib/workflows/calls/door.ts', 'room-boot'],
  ['lib/env.ts', 'lib/http/door.ts', 'room-env'],
  ['lib/log/al.ts', 'lib/http/door.ts', 'room-log'],
  ['prisma/seed/n.ts', 'lib/workflows/calls/door.ts', 'room-prisma'],
  ['lib/domain/calls/o.ts', 'node:crypto', 'pure-domain'],
  ['lib/domain/calls/p.ts', 'zod', 'pure-domain'],
  ['lib/contracts/q.ts', 'zod', null],
  ['lib/contracts/r.ts', 'pino', 'contracts-are-zod'],
  ['components/softphone/s.ts', 'node:fs', 'browser-has-no-node'],
  ['lib/client/t.ts', 'node:fs', 'browser-has-no-node'],
  ['components/softphone/v.ts', '#lib/domain/calls/door.ts', null],
  ['components/softphone/w.ts', '#lib/data/calls/door.ts', 'room-components'],
  ['components/softphone/u.ts', 'components/softphone/index.ts', 'no-barrel'],
  ['server/webhooks/v.ts', 'carrier/webhooks/door.ts', 'carrier-is-a-process'],
  ['scripts/w.ts', 'carrier/main.ts', 'carrier-is-a-process'],
  ['bench/carrier/x.ts', 'carrier/media/door.ts', null],
  ['carrier/main.ts', 'lib/env.ts', 'room-carrier-top'],
  ['carrier/createWorld.ts', 'carrier/http/door.ts', null],
  ['carrier/calls/y.ts', 'type carrier/world.ts', null],
  ['carrier/calls/z.ts', 'carrier/calls/z.test.ts', 'no-test-import'],
  ['carrier/calls/z.test.ts', 'carrier/rest/door.ts', null],
  ['carrier/calls/one.ts', 'carrier/calls/other.ts', 'no-cycle'],
  ['carrier/calls/three.ts', 'type carrier/calls/four.ts', null],
  ['carrier/calls/four.ts', 'carrier/calls/three.ts', null],
  ['carrier/calls/five.ts', 'vitest', 'no-development-package'],
  ['carrier/calls/six.ts', 'stowaway', 'no-unlisted-package'],
  ['carrier/calls/seven.ts', './gone.ts', 'no-unresolvable'],
  ['lib/telephony/twilio/eight.ts', 'twilio', null],
  ['lib/workflows/calls/eight.ts', 'twilio', 'vendor-twilio'],
  ['lib/client/softphone.ts', '@twilio/voice-sdk', null],
  ['components/softphone/nine.ts', '@twilio/voice-sdk', 'vendor-@twilio/voice-sdk'],
  ['lib/workflows/calls/nine.ts', '@prisma/client', 'vendor-@prisma/client'],
  ['server/worker/ten.ts', 'socket.io', 'vendor-socket.io'],
  ['components/softphone/ten.ts', 'socket.io-client', 'vendor-socket.io-client'],
  ['lib/workflows/calls/ten.ts', 'graphile-worker', 'vendor-graphile-worker'],
  ['lib/workflows/calls/twelve.ts', 'pg', 'vendor-pg'],
  ['lib/workflows/calls/eleven.ts', 'next', 'vendor-next'],
  ['carrier/media/eleven.ts', 'werift', null],
  ['carrier/signaling/eleven.ts', 'werift', 'vendor-werift'],
  ['carrier/calls/twelve.ts', 'alawmulaw', 'vendor-alawmulaw'],
  ['carrier/rest/twelve.ts', 'ws', 'vendor-ws'],
  ['carrier/rest/thirteen.ts', 'saxes', 'vendor-saxes'],
  ['carrier/rest/fourteen.ts', 'jose', 'vendor-jose'],
]
const listedPackages = [
  'zod',
  'pino',
  'twilio',
  '@twilio/voice-sdk',
  '@prisma/client',
  'socket.io',
  'socket.io-client',
  'graphile-worker',
  'next',
  'pg',
  'werift',
  'alawmulaw',
  'ws',
  'saxes',
  'jose',
]

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { name: string }
    }[]
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
  }
}

const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const planted = mkdtempSync(join(tmpdir(), 'walls-'))
let found: Cruise

/** Runs the walls as `npm run walls` does; the exit code is the number of violations. */
function cruise(folder: string): Cruise {
  const argv = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.']
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  try {
    return JSON.parse(execFileSync(process.execPath, argv, options))
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout)
  }
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(planted, file)), { recursive: true })
  writeFileSync(join(planted, file), text)
}

function importing(from: string, to: string): string {
  const path = to.replace('type ', '')
  const inHouse = /^(app|components|lib|prisma|server|carrier|scripts)\//.test(path)
  const way = inHouse ? relative(dirname(from), path) : path
  const specifier = inHouse && !way.startsWith('.') ? `./${way}` : way
  return `import ${to.startsWith('type ') ? 'type ' : ''}{ door } from '${specifier}'\nexport const used = {} as typeof door\nexport const door = 1\n`
}

/** Each room of a table with the columns it is crossed with, and those it may import. */
const rows = [
  ...Object.entries(houseTable).map(([room, may]) => ({ room, columns: houseColumns, may })),
  ...Object.entries(carrierTable).map(([room, may]) => ({ room, columns: carrierColumns, may })),
].map(({ room, columns, may }) => ({
  room,
  others: columns.filter((column) => column !== room),
  may: may.split(' ').filter(Boolean),
}))
/** A file of its own for each crossing; the rooms that are one file import from where they stand. */
const crossingFile = (room: string, column: string) =>
  room === 'clock' || room === 'world'
    ? `carrier/${room}.ts`
    : join(dirname(doors[room] ?? ''), `to${column}.ts`)

beforeAll(() => {
  cpSync('.dependency-cruiser.cjs', join(planted, '.dependency-cruiser.cjs'))
  cpSync('tsconfig.json', join(planted, 'tsconfig.json'))
  const dependencies = Object.fromEntries(listedPackages.map((name) => [name, '1.0.0']))
  const { imports } = packageFile
  plant('package.json', JSON.stringify({ imports, dependencies, devDependencies: { vitest: '1.0.0' } }))
  for (const name of [...listedPackages, 'vitest', 'stowaway']) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    plant(`node_modules/${name}/index.js`, 'exports.door = 1\n')
  }
  for (const door of Object.values(doors)) plant(door, 'export const door = 1\n')
  for (const { room, others } of rows) {
    for (const column of others)
      plant(crossingFile(room, column), importing(crossingFile(room, column), doors[column] ?? ''))
  }
  for (const { room, others } of rows.filter(({ room }) => room === 'clock' || room === 'world')) {
    const targets = [...others.map((column) => doors[column] ?? ''), 'lib/env.ts']
    const lines = targets.map(
      (target, index) => `export { door as d${index} } from './${relative('carrier', target)}'`,
    )
    plant(`carrier/${room}.ts`, `${lines.join('\n').replaceAll('./..', '..')}\nexport const door = 1\n`)
  }
  for (const extra of [
    'lib/data/calls/listCalls.ts',
    'lib/data/sessions/findSession.ts',
    'lib/auth/getSession.ts',
  ]) {
    plant(extra, 'export const door = 1\n')
  }
  for (const extra of [
    'lib/auth/grantRole.ts',
    'lib/telephony/twilio/verify.ts',
    'lib/telephony/twilio/parse.ts',
    'lib/telephony/twilio/parse/call.ts',
  ]) {
    plant(extra, 'export const door = 1\n')
  }
  plant('carrier/calls/other.ts', importing('carrier/calls/other.ts', 'carrier/calls/one.ts'))
  plant('components/softphone/index.ts', 'export const door = 1\n')
  for (const [from, to] of plants) plant(from, importing(from, to))
  found = cruise(planted)
}, 60_000)

afterAll(() => rmSync(planted, { recursive: true, force: true }))

const wallsAt = (from: string) => found.summary.violations.filter((violation) => violation.from === from)

test.each(rows)('$room imports of the rooms beside it exactly: $may', ({ room, others, may }) => {
  const open = others.filter((column) => {
    const walls = wallsAt(crossingFile(room, column)).filter(({ to }) => to === doors[column])
    return !walls.some(({ rule }) => rule.name.startsWith('room-'))
  })
  expect(open.sort()).toEqual(may.sort())
})

test.each(plants)('%s importing %s meets the wall %s', (from, to, wall) => {
  const names = wallsAt(from).map(({ rule }) => rule.name)
  if (wall) expect(names).toContain(wall)
  else expect(names, `${from} → ${to}`).toEqual([])
})

test('every wall has been seen to stop something', () => {
  const stopped = new Set(found.summary.violations.map(({ rule }) => rule.name))
  const silent = found.summary.ruleSetUsed.forbidden
    .map(({ name }) => name)
    .filter((name) => !stopped.has(name))
  expect(silent).toEqual([])
})

test('the real run looks at the real house: an empty one would be silently green', () => {
  const { modules } = cruise('.')
  const sources = modules.map(({ source }) => source)
  expect(sources.filter((source) => source.startsWith('carrier/')).length).toBeGreaterThan(100)
  expect(sources).toContain('carrier/main.ts')
}, 60_000)
