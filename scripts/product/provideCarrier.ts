import { carrierEnvironment } from '../carrier/carrierEnvironment.ts'
import { startCarrier } from '../carrier/startCarrier.ts'
import { CannotStart } from './cannotStart.ts'
import { stopChild } from './childProcess.ts'
import { waitForPort } from './waitForPort.ts'

export interface ProvidedCarrier {
  readonly url: string
  stop(): Promise<void>
}

/** Starts the local carrier. Without it there are no calls: when it ends by itself, `onEnd` is told. */
export async function provideCarrier(env: NodeJS.ProcessEnv, onEnd: () => void): Promise<ProvidedCarrier> {
  const own = carrierEnvironment(env)
  await waitForPort(own.CARRIER_HOST, Number(own.CARRIER_PORT), 'CARRIER_PORT')
  const carrier = await startCarrier(own)
  if (!carrier) throw new CannotStart('The carrier did not start; the lines above say why.')
  carrier.process.once('exit', onEnd)
  return {
    url: carrier.url,
    async stop() {
      carrier.process.off('exit', onEnd)
      await stopChild(carrier.process)
    },
  }
}
