import { createWebRtcPort } from './webRtcPort.ts'

const PATIENCE_MS = 5000
const PACKETS = 50

/**
 * Makes one call of the process to itself and hangs up: the certificate is made and the code of a handshake is compiled
 * before the first caller waits for them, which saves that caller a hundred milliseconds and more. Never rejects; a machine where it
 * does not work will say so when somebody calls.
 */
export async function warmUpWebRtc(): Promise<void> {
  const caller = createWebRtcPort({ iceLite: false })
  const callee = createWebRtcPort()
  let timer: NodeJS.Timeout | undefined
  try {
    const connected = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS)
      caller.onConnected = resolve
      caller.onLost = () => resolve()
    })
    await caller.acceptAnswer(await callee.acceptOffer(await caller.createOffer()))
    await connected
    for (let i = 0; i < PACKETS; i++) {
      caller.send(null)
      callee.receive()
    }
  } catch {
    // Told to whoever makes a real call.
  } finally {
    clearTimeout(timer)
    await Promise.all([caller.close(), callee.close()])
  }
}
