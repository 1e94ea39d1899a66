import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { Server } from 'socket.io'

/*
 * The least that an honest answer to a webhook can be: a bare Node handler that checks the signature, makes one
 * durable commit (a call and an event, one prepared statement), tells the agents over Socket.IO and answers.
 *
 *   node bench/product/floorServer.ts <database> <public url> <auth token>
 */

const [databaseUrl = '', publicUrl = '', authToken = ''] = process.argv.slice(2)
const pool = new Pool({ connectionString: databaseUrl, max: 8 })
await pool.query(`create table if not exists call (id text primary key, number text, status text);
  create table if not exists event (key text primary key, call text, at timestamptz default now())`)
const save = {
  name: 'save',
  text: `with event as (insert into event (key, call) values ($1, $2) on conflict do nothing)
    insert into call (id, number, status) values ($2, $3, $4) on conflict (id) do update set status = excluded.status`,
}

const server = createServer((req, res) => {
  const parts: Buffer[] = []
  req.on('data', (part: Buffer) => parts.push(part))
  req.on('end', async () => {
    const params = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()))
    let text = publicUrl + req.url
    for (const name of Object.keys(params).sort()) text += name + params[name]
    const wanted = createHmac('sha1', authToken).update(text).digest()
    const given = Buffer.from(String(req.headers['x-twilio-signature']), 'base64')
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return res.writeHead(403).end()
    const { CallSid = '', From = '', CallStatus, StatusCallbackEvent } = params
    const status = CallStatus ?? StatusCallbackEvent ?? ''
    await pool.query({ ...save, values: [`${CallSid}:${status}`, CallSid, From, status] })
    const snapshot = { id: CallSid, status, remoteNumber: From }
    io.to('agents').emit('live', 0, { kind: 'call', snapshot })
    if (!CallStatus) return res.writeHead(204).end()
    const answer = `<?xml version="1.0" encoding="UTF-8"?><Response><Dial><Conference participantLabel="leg-${CallSid}">call-${CallSid}</Conference></Dial></Response>`
    const length = Buffer.byteLength(answer)
    res.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'content-length': length })
    res.end(answer)
  })
})
const io = new Server(server, { transports: ['websocket'], serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => void socket.join('agents'))
server.listen(0, '127.0.0.1', () => process.send?.({ ready: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit())
