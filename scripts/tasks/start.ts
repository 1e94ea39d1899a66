import { existsSync } from 'node:fs'
import { carrierEnvironment } from '../carrier/carrierEnvironment.ts'
import { isPortFree } from '../carrier/isPortFree.ts'
import { startCarrier } from '../carrier/startCarrier.ts'
import { describeDemo } from '../demo/describeDemo.ts'
import { serveDemo } from '../demo/serveDemo.ts'
import { setUpDemoNumber } from '../demo/setUpDemoNumber.ts'

/** `npm start`: the local carrier with a number to call, until Ctrl-C. */
if (existsSync('.env')) process.loadEnvFile('.env')
const env = carrierEnvironment(process.env)
if (!(await isPortFree(env.CARRIER_HOST, Number(env.CARRIER_PORT)))) {
  console.error(
    `Port ${env.CARRIER_PORT} on ${env.CARRIER_HOST} is in use, perhaps by another npm start.\n` +
      `Stop that one, or take another port: CARRIER_PORT=${Number(env.CARRIER_PORT) + 1} npm start`,
  )
  process.exit(1)
}

let stopping = false
const started = startCarrier(env)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    stopping = true
    ;(await started)?.process.kill('SIGTERM')
  })
}

const carrier = await started
if (!carrier) {
  if (!stopping) console.error('The carrier did not start; the lines above say why.')
  process.exit(stopping ? 0 : 1)
}
process.once('exit', () => carrier.process.kill('SIGKILL'))
carrier.process.once('exit', (code) => {
  if (!stopping) console.error(`The carrier has ended by itself (${code}); the lines above say why.`)
  process.exit(stopping ? 0 : 1)
})
const account = { accountSid: env.CARRIER_ACCOUNT_SID, authToken: env.CARRIER_AUTH_TOKEN }
try {
  const demo = await serveDemo()
  const number = await setUpDemoNumber(carrier.url, account, demo.url)
  process.stdout.write(`${describeDemo(carrier.url, number)}\n`)
} catch (error) {
  console.error('The carrier is running, but its demo number could not be set up:', error)
}
