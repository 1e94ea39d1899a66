import http, { type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vi } from 'vitest'

export interface Asked {
  readonly path: string
  readonly method: string
  readonly query: Readonly<Record<string, string>>
  readonly params: Readonly<Record<string, string>>
  readonly headers: http.IncomingHttpHeaders
  readonly atMs: number
}

export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** What is inside `<Response>`, or a whole answer, or null for none at all. */
type Page =
  | string
  | Answer
  | null
  | ((asked: Asked) => string | Answer | null | Promise<string | Answer | null>)

/** A subscriber's server: pages by path, and what it was asked. An unknown path answers 404. */
export class Hooks {
  readonly asked: Asked[] = []
  #pages = new Map<string, Page>()
  #server: http.Server

  constructor(server: http.Server) {
    this.#server = server
    server.on('request', (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => void this.#answer(request, Buffer.concat(chunks).toString(), response))
    })
  }

  static async open(): Promise<Hooks> {
    const server = http.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Hooks(server)
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  page(path: string, page: Page): void {
    this.#pages.set(path, page)
  }

  requests(path: string): Asked[] {
    return this.asked.filter((asked) => asked.path === path)
  }

  /** Parameters of the `count`th request for the path, as soon as it has come. */
  async params(path: string, count = 1): Promise<Readonly<Record<string, string>>> {
    const asked = await vi.waitFor(
      () => {
        const found = this.requests(path)[count - 1]
        if (!found) throw new Error(`${path} was asked ${this.requests(path).length} times, not ${count}`)
        return found
      },
      { timeout: 8000, interval: 5 },
    )
    return asked.method === 'GET' ? asked.query : asked.params
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  async #answer(request: http.IncomingMessage, body: string, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://x')
    const asked: Asked = {
      path: url.pathname,
      method: request.method ?? '',
      query: Object.fromEntries(url.searchParams),
      params: Object.fromEntries(new URLSearchParams(body)),
      headers: request.headers,
      atMs: Date.now(),
    }
    this.asked.push(asked)
    const page = this.#pages.get(asked.path)
    const answer = typeof page === 'function' ? await page(asked) : page
    if (answer === null) return
    const full: Answer =
      typeof answer === 'string' ? { body: `<Response>${answer}</Response>` } : (answer ?? { status: 404 })
    response.writeHead(full.status ?? 200, { 'Content-Type': full.type ?? 'text/xml', ...full.headers })
    response.end(full.body)
  }
}
