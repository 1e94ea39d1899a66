import { createWorld } from './createWorld.ts'
import { warmUpWebRtc } from './media/warmUpWebRtc.ts'
import { readSettings } from './settings.ts'

/** The carrier as a process of its own: `node carrier/main.ts`. */
const settings = readSettings(process.env)
const running = await createWorld(settings)
process.stdout.write(`The local carrier is ready: ${running.url}/handset\n`)
void warmUpWebRtc()

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void running.close().then(() => process.exit(0))
  })
}
