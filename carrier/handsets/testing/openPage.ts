import { vi } from 'vitest'
import { WebSocket } from 'ws'
import type { ServerFrame, Snapshot } from '../browser/serverFrame.ts'

export interface TestPage {
  readonly socket: WebSocket
  readonly frames: readonly ServerFrame[]
  send(frame: unknown): void
  /** The newest snapshot. */
  shown(): Snapshot | undefined
  claimed(): Promise<{ readonly number: string; readonly token: string }>
  /** Waits for the next refusal after those already waited for. */
  refused(): Promise<Extract<ServerFrame, { type: 'refused' }>>
  answerSdp(): Promise<string>
  /** Waits for the socket's close code. */
  closed(): Promise<number>
}

/** The handset page's socket without the page: whatever frames a test wants to send. */
export async function openPage(
  url: string,
  headers: Readonly<Record<string, string>> = { origin: url },
): Promise<TestPage> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/handset/socket`, { headers })
  const frames: ServerFrame[] = []
  let refusalsSeen = 0
  const closing = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.on('message', (data) => frames.push(JSON.parse(data.toString())))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const last = <T extends ServerFrame['type']>(type: T) =>
    frames.findLast((frame): frame is Extract<ServerFrame, { type: T }> => frame.type === type)
  const waitFor = <T>(find: () => T | undefined) =>
    vi.waitFor(() => {
      const found = find()
      if (found === undefined) throw new Error(`not among ${JSON.stringify(frames).slice(0, 2000)}`)
      return found
    }, 5000)
  return {
    socket,
    frames,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    shown: () => last('snapshot'),
    claimed: () => waitFor(() => last('claimed')),
    refused: async () => {
      const found = await waitFor(() => frames.filter((frame) => frame.type === 'refused')[refusalsSeen])
      refusalsSeen += 1
      return found
    },
    answerSdp: () => waitFor(() => last('media')?.sdp),
    closed: () => closing,
  }
}
