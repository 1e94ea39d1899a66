import { createServer } from 'node:net'

/** Whether a server could listen there now. Only a taken port says no: any other trouble is the carrier's to report. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) return Promise.resolve(true)
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
