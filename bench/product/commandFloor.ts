import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'

/*
 * The least that an honest command can be: a bare Node handler, one commit (one prepared statement), and a bare request
 * out to where the carrier would be.
 *
 *   node bench/product/commandFloor.ts <database> <port of the carrier>
 */

const [databaseUrl = '', carrierPort = ''] = process.argv.slice(2)
const pool = new Pool({ connectionString: databaseUrl, max: 4 })
await pool.query('create table if not exists floor_command (id bigserial primary key, body text)')
const save = { name: 'save', text: 'insert into floor_command (body) values ($1)' }

const server = createServer((req, res) => {
  let body = ''
  req.on('data', (part: Buffer) => {
    body += part
  })
  req.on('end', async () => {
    await pool.query({ ...save, values: [body] })
    const out = request({
      port: Number(carrierPort),
      method: 'POST',
      path: '/2010-04-01/Accounts/AC/Conferences/CF/Participants/CA.json',
      agent: false,
    })
    out.on('response', (answer) => answer.resume()).on('error', () => undefined)
    out.end('Hold=true')
    res.writeHead(200, { 'content-type': 'application/json' })
    res.end('{}')
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ ready: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit())
