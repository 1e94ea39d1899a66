import { spawnSync } from 'node:child_process'

/** The benchmarks of each room, in the order they are run: one after another, never side by side. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  carrier: ['webhooks', 'legs', 'invite'],
  database: ['saveCall'],
  product: ['webhooks', 'audible', 'commands', 'start'],
}

/** `npm run bench [-- room [benchmark…]]`. */
const [room, ...only] = process.argv.slice(2)
const files = Object.entries(rooms)
  .filter(([name]) => !room || name === room)
  .flatMap(([name, benchmarks]) =>
    benchmarks.map((benchmark) => ({ benchmark, file: `bench/${name}/${benchmark}.ts` })),
  )
  .filter(({ benchmark }) => !only.length || only.includes(benchmark))
if (!files.length) {
  console.error(`There is no such benchmark. There are: ${JSON.stringify(rooms)}`)
  process.exitCode = 1
}
for (const { file } of files) {
  process.stdout.write(`\n── ${file}\n`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
