import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { parse } from 'node:querystring'
import tls from 'node:tls'
import twilio from 'twilio'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { selfSigned } from './testing/selfSigned.ts'
import { AUTH_TOKEN, startOffice } from './testing/startOffice.ts'

let server: https.Server
let url: string
let accepted: boolean[]
const office = startOffice()

beforeEach(async () => {
  accepted = []
  server = https.createServer(selfSigned, (request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      const signature = String(request.headers['x-twilio-signature'])
      accepted.push(twilio.validateRequest(AUTH_TOKEN, signature, `${url}${request.url}`, { ...parse(body) }))
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `https://localhost:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function ask() {
  return office.webhooks.request({ kind: 'voice', url, method: 'POST', params: { A: '1' }, subject: 'CA1' })
}

test('a certificate that nobody vouches for is a connection failure, as with Twilio', async () => {
  await expect(ask()).rejects.toMatchObject({ code: 11205, message: expect.stringContaining('self-signed') })
  expect(accepted).toEqual([])
})

test('over HTTPS the port is left out of what is signed, and the twilio library accepts it', async () => {
  tls.setDefaultCACertificates([selfSigned.cert])
  await ask()
  await ask()
  expect(accepted).toEqual([true, true])
})
