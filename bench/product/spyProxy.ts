import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

export interface SpyProxy {
  readonly port: number
  /** When each command to a conference's participants came by since the last call of this, ms on `performance`'s clock. */
  takeCommands(): readonly number[]
  close(): void
}

const COMMAND = /^POST \/2010-04-01\/\S*\/Participants\//

/** Stands before the carrier, lets everything through as it is, and notes when commands come by. */
export async function startSpyProxy(carrierPort: number): Promise<SpyProxy> {
  let seen: number[] = []
  const server = createServer((near) => {
    const far = connect(carrierPort, '127.0.0.1')
    near.setNoDelay(true)
    far.setNoDelay(true)
    near.on('data', (chunk) => {
      if (COMMAND.test(chunk.toString('latin1', 0, 400))) seen.push(performance.now())
      far.write(chunk)
    })
    far.on('data', (chunk) => void near.write(chunk))
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    takeCommands() {
      const taken = seen
      seen = []
      return taken
    },
    close: () => void server.close(),
  }
}
