import type { Server } from 'node:http'
import type { NextServer, NextServerOptions } from 'next/dist/server/next.js'
import type { Desk } from './desk.ts'

/** Next, as a handler of our own server; `dev` compiles as it goes. */
export async function openDesk(httpServer: Server, dev: boolean): Promise<Desk> {
  // Its types do not know that a CommonJS module's default is the module itself.
  const next = (await import('next')).default as unknown as (options: NextServerOptions) => NextServer
  const app = next({ dev, dir: process.cwd(), httpServer, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()
  return {
    handle: (req, res) => handle(req, res),
    upgrade: (req, socket, head) => upgrade(req, socket, head),
    close: () => app.close(),
  }
}
