// @ts-check
/*
 * The walls between the rooms. ARCHITECTURE.md draws the house; this file is the law, at severity error.
 * Rooms that are not built yet have their walls already. `walls.test.ts` plants a violation of every rule.
 */

/** A test, and what a room's `testing/` has for its tests, may reach for whatever it proves something with. */
const test = '\\.(test|spec)\\.tsx?$|/testing/'
const house = '^(app|components|lib|prisma|server|carrier|bench|e2e|scripts)/'

/** Where a room is, or one door of it. */
const places = {
  domain: '^lib/domain/',
  contracts: '^lib/contracts/',
  data: '^lib/data/',
  dataLists: '^lib/data/.*\\blist[A-Z]\\w*\\.ts$',
  dataSessions: '^lib/data/sessions/',
  dataLive: '^lib/data/live/listenLive\\.ts$',
  outbox: '^lib/outbox/',
  blobs: '^lib/blobs/',
  port: '^lib/telephony/(?!twilio/)',
  twilio: '^lib/telephony/twilio/',
  twilioVerify: '^lib/telephony/twilio/verify\\.ts$',
  twilioWebhooks: '^lib/telephony/twilio/(parse|parse/\\w+|render|verify)\\.ts$',
  workflows: '^lib/workflows/',
  porch: '^lib/(http|auth)/',
  session: '^lib/auth/(get|find)Session\\.ts$',
  client: '^lib/client/',
  env: '^lib/env\\.ts$',
  log: '^lib/log/',
  components: '^components/',
  api: '^app/api/',
  pages: '^app/(?!api/)',
  webhooks: '^server/webhooks/',
  worker: '^server/worker/',
  socket: '^server/socket/',
  live: '^server/live/',
  presence: '^server/presence/',
  front: '^server/front/',
  boot: '^server/[^/]+\\.ts$',
  server: '^server/',
  prisma: '^prisma/',
  prismaClient: '^prisma/generated/',
  migrations: '^prisma/applyMigrations\\.ts$',
  carrier: '^carrier/',
  carrierClock: '^carrier/(clock|newSid|settings|isForeignPage|isLoopbackName|isRebound)\\.ts$',
  carrierWorld: '^carrier/world\\.ts$',
  carrierTop: '^carrier/(createWorld|main)\\.ts$',
  carrierMedia: '^carrier/media/',
  carrierWebhooks: '^carrier/webhooks/',
  carrierAccount: '^carrier/account/',
  carrierCalls: '^carrier/calls/',
  carrierTwiml: '^carrier/twiml/',
  carrierRest: '^carrier/rest/',
  carrierSignaling: '^carrier/signaling/',
  carrierHandsets: '^carrier/handsets/',
  carrierControl: '^carrier/control/',
  carrierHttp: '^carrier/http/',
}

/** @typedef {keyof typeof places} Place */

/**
 * Who may import whom: a room may import itself, what stands in `may`, and the types alone of what stands in
 * `types`. Everything else of the house is walled off.
 *
 * @type {readonly { room: Place, why: string, may?: readonly Place[], types?: readonly Place[] }[]}
 */
const rooms = [
  { room: 'domain', why: 'the room that decides is pure: it imports only itself' },
  { room: 'contracts', why: 'both sides speak the contracts, so they know neither side', may: ['domain'] },
  {
    room: 'data',
    why: 'data turns rows into domain values and nothing else',
    may: ['domain', 'env', 'prismaClient'],
  },
  {
    room: 'outbox',
    why: 'enqueueing happens inside somebody else’s transaction',
    may: ['domain', 'contracts', 'env'],
    types: ['data'],
  },
  { room: 'blobs', why: 'a store of bytes does not know what they are', may: ['env'] },
  { room: 'port', why: 'the port does not know its vendors', may: ['domain', 'contracts'] },
  {
    room: 'twilio',
    why: 'the vendor’s embassy translates; it does not decide, store or enqueue',
    may: ['domain', 'contracts', 'port', 'env'],
  },
  {
    room: 'workflows',
    why: 'a workflow decides and saves; effects leave through the outbox, never by a direct call',
    may: ['domain', 'contracts', 'data', 'outbox'],
    types: ['blobs', 'port'],
  },
  {
    room: 'porch',
    why: 'wrappers authenticate; of the data they see sessions only',
    may: ['domain', 'contracts', 'dataSessions', 'twilioVerify', 'env', 'log'],
    types: ['blobs'],
  },
  {
    room: 'api',
    why: 'a route is wrapper, schema, workflow, answer; sound comes from its store, voice tokens from the port',
    may: ['contracts', 'dataLists', 'workflows', 'porch', 'blobs', 'port'],
    types: ['domain'],
  },
  {
    room: 'webhooks',
    why: 'a webhook is verified, parsed, handed to a workflow and answered',
    may: ['contracts', 'twilioWebhooks', 'workflows', 'env'],
    types: ['domain'],
  },
  {
    room: 'worker',
    why: 'the worker runs effects through the port; which vendor is behind it is chosen at boot',
    may: ['domain', 'contracts', 'data', 'outbox', 'blobs', 'port', 'workflows', 'env'],
    types: ['twilio'],
  },
  {
    room: 'socket',
    why: 'the socket publishes what is stored and decides nothing',
    may: ['contracts', 'dataLists', 'porch', 'env'],
  },
  {
    room: 'live',
    why: 'what was committed is read and told; nothing is decided on the way',
    may: ['contracts', 'dataLists', 'dataLive', 'socket'],
  },
  {
    room: 'presence',
    why: 'a tab that comes or goes is a matter of the workflows',
    may: ['workflows'],
    types: ['socket'],
  },
  {
    room: 'front',
    why: 'the port knows which door a request goes to, and the carrier’s goes first',
    may: ['webhooks', 'porch', 'env'],
  },
  {
    room: 'boot',
    why: 'boot orders the parts of the engine room and chooses the vendor',
    may: ['server', 'port', 'twilio', 'data', 'outbox', 'blobs', 'migrations', 'env', 'log'],
  },
  {
    room: 'pages',
    why: 'pages place furniture; of the server they know who is logged in',
    may: ['domain', 'contracts', 'session', 'client', 'components'],
  },
  {
    room: 'components',
    why: 'furniture neither fetches nor stores',
    may: ['domain', 'contracts', 'client'],
  },
  {
    room: 'client',
    why: 'the browser knows the server by its contracts only',
    may: ['domain', 'contracts'],
  },
  { room: 'env', why: 'settings are read before anything else exists' },
  { room: 'log', why: 'whoever may write a log needs nothing else for it' },
  { room: 'prisma', why: 'seeds are data, and the tests call the same ones', may: ['domain', 'data', 'env'] },

  { room: 'carrierClock', why: 'the floor of the carrier carries everything and knows nothing' },
  {
    room: 'carrierWorld',
    why: 'the world names its parts by type and makes none of them',
    types: ['carrier'],
  },
  {
    room: 'carrierMedia',
    why: 'sound does not know what a call is',
    may: ['carrierClock'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierWebhooks',
    why: 'delivery does not know what it delivers',
    may: ['carrierClock'],
    types: ['carrierWorld', 'carrierCalls'],
  },
  {
    room: 'carrierAccount',
    why: 'the account is plain records on disk',
    may: ['carrierClock'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierCalls',
    why: 'only calls/ changes a leg, and it knows nothing of who asks or what document is being run',
    may: ['carrierClock', 'carrierMedia', 'carrierWebhooks', 'carrierAccount'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierTwiml',
    why: 'the interpreter drives calls; nobody’s surface shows through it',
    may: ['carrierClock', 'carrierCalls', 'carrierMedia', 'carrierWebhooks', 'carrierAccount'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierRest',
    why: 'Twilio’s REST surface knows neither browsers nor handsets',
    may: [
      'carrierClock',
      'carrierCalls',
      'carrierTwiml',
      'carrierMedia',
      'carrierWebhooks',
      'carrierAccount',
    ],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierSignaling',
    why: 'the browser’s line knows neither REST nor handsets',
    may: ['carrierClock', 'carrierCalls', 'carrierMedia', 'carrierAccount'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierHandsets',
    why: 'the public phone network knows numbers, not the account’s surface',
    may: ['carrierClock', 'carrierCalls', 'carrierMedia', 'carrierAccount'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierControl',
    why: 'control sees everything below the doors, and never imitates Twilio',
    may: [
      'carrierClock',
      'carrierCalls',
      'carrierTwiml',
      'carrierMedia',
      'carrierWebhooks',
      'carrierAccount',
      'carrierSignaling',
      'carrierHandsets',
    ],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierHttp',
    why: 'the one port knows which door a request goes to, and nothing behind the doors',
    may: ['carrierClock', 'carrierRest', 'carrierSignaling', 'carrierHandsets', 'carrierControl'],
    types: ['carrierWorld'],
  },
  {
    room: 'carrierTop',
    why: 'the carrier is a process of its own and imports nothing of the product',
    may: ['carrier'],
  },
]

/**
 * One room a vendor, so that a vendor can be changed in one room.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const vendors = {
  twilio: [places.twilio, '^(bench|e2e)/', test],
  '@twilio/voice-sdk': ['^lib/client/softphone', '^e2e/'],
  '@prisma/client': [places.data, places.prisma],
  pg: [places.data, places.prisma, places.outbox, '^(bench|e2e|scripts)/', test],
  'socket.io': [places.socket, '^bench/'],
  'socket.io-client': [places.client, '^(bench|e2e|scripts/testing)/', test],
  'graphile-worker': [places.outbox, places.worker],
  next: [places.pages, places.api, places.components, places.porch, places.front, '^next\\.config\\.'],
  werift: [places.carrierMedia, '^bench/carrier/'],
  alawmulaw: [places.carrierMedia, '^bench/carrier/'],
  ws: [places.carrierSignaling, places.carrierHandsets, places.carrierHttp, '^(bench|e2e)/', test],
  saxes: [places.carrierTwiml],
  jose: [places.carrierSignaling, test],
}

/** @param {string} name */
const packagePath = (name) => `(^|node_modules/)${name.replaceAll('.', '[.]')}(/|$)`

/** @param {Place} room */
const ruleName = (room) => room.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  ...rooms.map(({ room, why, may = [], types = [] }) => ({
    name: `room-${ruleName(room)}`,
    severity: /** @type {const} */ ('error'),
    comment: why,
    from: { path: places[room], pathNot: test },
    to: { path: house, pathNot: [room, ...may, ...types].map((place) => places[place]) },
  })),
  ...rooms.flatMap(({ room, why, may = [], types = [] }) =>
    types.map((place) => ({
      name: `room-${ruleName(room)}-types-of-${ruleName(place)}`,
      severity: /** @type {const} */ ('error'),
      comment: `only its types: ${why}`,
      from: { path: places[room], pathNot: test },
      to: {
        path: places[place],
        pathNot: [room, ...may].map((allowed) => places[allowed]),
        dependencyTypesNot: ['type-only'],
      },
    })),
  ),
  ...Object.entries(vendors).map(([name, allowed]) => ({
    name: `vendor-${name}`,
    severity: /** @type {const} */ ('error'),
    comment: 'one room a vendor',
    from: { path: house, pathNot: [...allowed] },
    to: { path: packagePath(name) },
  })),
  {
    name: 'carrier-is-a-process',
    severity: 'error',
    comment:
      'the product meets the carrier over HTTP and WebSocket; only its benchmarks and journeys may hold its parts',
    from: { path: house, pathNot: '^(carrier|bench/carrier|e2e)/' },
    to: { path: places.carrier },
  },
  {
    name: 'pure-domain',
    severity: 'error',
    comment: 'time, ids and chance come into the domain as arguments; no package and no runtime',
    from: { path: places.domain, pathNot: test },
    to: { pathNot: places.domain },
  },
  {
    name: 'contracts-are-zod',
    severity: 'error',
    comment: 'a contract is a schema both sides can load; what a typed number means is one of them',
    from: { path: places.contracts, pathNot: test },
    to: { pathNot: [places.contracts, places.domain, packagePath('zod'), packagePath('libphonenumber-js')] },
  },
  {
    name: 'browser-has-no-node',
    severity: 'error',
    comment: 'what runs in a browser has no files, sockets or processes',
    from: { path: [places.components, places.client], pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-cycle',
    severity: 'error',
    comment: 'two modules that need each other are one module; types may refer to each other',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-test-import',
    severity: 'error',
    comment: 'a test is nobody’s library; a benchmark and the gallery may borrow its world',
    from: { pathNot: [test, '^bench/', '^app/dev/'] },
    to: { path: test },
  },
  {
    name: 'no-barrel',
    severity: 'error',
    comment: 'import the file that has the thing',
    from: { path: house },
    to: { path: '^(carrier|components|lib)/.*\\bindex\\.[cm]?[jt]sx?$' },
  },
  {
    name: 'no-development-package',
    severity: 'error',
    comment: 'what ships may not need what is not shipped',
    from: { path: '^(app|carrier|components|lib|server)/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-unlisted-package',
    severity: 'error',
    comment: 'a package that package.json does not list is there by accident',
    from: { path: house },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    comment: 'an import that leads nowhere is one the walls cannot judge',
    from: {},
    to: { couldNotResolve: true },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.data|\\.next|dist|coverage|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
