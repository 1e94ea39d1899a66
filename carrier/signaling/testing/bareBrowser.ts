import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createWebRtcPort, type WebRtcPort } from '../../media/webRtcPort.ts'

interface Heard {
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there.
  readonly payload: any
}

/** A browser without a browser: the SDK's messages by hand, and real sound descriptions. */
export class BareBrowser {
  readonly heard: Heard[] = []
  readonly #socket: WebSocket
  readonly #waiting = new Set<() => void>()
  readonly #taken = new Set<Heard>()
  readonly #ports: WebRtcPort[] = []

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      const text = data.toString()
      if (text === '\n') return socket.send('\n')
      this.heard.push(JSON.parse(text) as Heard)
      for (const look of this.#waiting) look()
    })
  }

  static async open(url: string): Promise<BareBrowser> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/signal`)
    const browser = new BareBrowser(socket)
    await once(socket, 'open')
    return browser
  }

  static async listening(url: string, token: string, reconnectTimeout = 0): Promise<BareBrowser> {
    const browser = await BareBrowser.open(url)
    browser.say('listen', { token, reconnectTimeout })
    await browser.hears('connected')
    return browser
  }

  static async registered(url: string, token: string): Promise<BareBrowser> {
    const browser = await BareBrowser.listening(url, token)
    browser.say('register', { media: { audio: true } })
    await browser.hears('ready')
    return browser
  }

  say(type: string, payload: unknown): void {
    this.sayRaw(JSON.stringify({ type, payload, version: '1.6' }))
  }

  sayRaw(frame: string | Buffer): void {
    this.#socket.send(frame)
  }

  /** The next message of the type that no earlier call has given out; rejects after five seconds without one. */
  hears(type: string): Promise<Heard['payload']> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.heard.find((one) => one.type === type && !this.#taken.has(one))
        if (!found) return
        this.#taken.add(found)
        settle()
        resolve(found.payload)
      }
      const late = setTimeout(() => {
        settle()
        reject(new Error(`no ${type} came, but ${JSON.stringify(this.heard.slice(-5)).slice(0, 500)}`))
      }, 5000)
      const settle = () => {
        clearTimeout(late)
        this.#waiting.delete(look)
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Calls the application of its token. */
  async call(callsid: string, params = ''): Promise<void> {
    this.say('invite', { callsid, sdp: await this.offer(), twilio: { params } })
  }

  async answer(invite: { readonly callsid: string; readonly sdp: string }): Promise<void> {
    this.say('answer', { callsid: invite.callsid, sdp: await this.answerTo(invite.sdp) })
  }

  answerTo(offer: string): Promise<string> {
    return this.#port().acceptOffer(offer)
  }

  offer(): Promise<string> {
    return this.#port().createOffer()
  }

  /** As when the network is gone: no closing handshake. The sound stays. */
  vanish(): void {
    this.#socket.terminate()
  }

  close(): void {
    this.#socket.terminate()
    for (const port of this.#ports) port.close()
  }

  async closed(): Promise<number> {
    if (this.#socket.readyState === WebSocket.CLOSED) return 0
    const [code] = (await once(this.#socket, 'close')) as [number]
    return code
  }

  #port(): WebRtcPort {
    const port = createWebRtcPort({ iceLite: false })
    this.#ports.push(port)
    return port
  }
}
