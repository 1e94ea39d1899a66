import { pressDigit } from '../calls/pressDigit.ts'
import type { BrowserCall } from './browserCall.ts'
import type { Connection } from './connection.ts'
import { invite } from './invite.ts'
import { listen } from './listen.ts'
import type { ClientMessage } from './readMessage.ts'
import { register } from './register.ts'
import { signalingError } from './signalingError.ts'
import { unregister } from './unregister.ts'

/** Does what a browser asks for. Calls that are already over are passed over in silence: the two crossed. */
export async function handleMessage(connection: Connection, message: ClientMessage): Promise<void> {
  if (message.type === 'listen') return listen(connection, message)
  if (!connection.token) return refuse(connection)
  switch (message.type) {
    case 'register':
      if (!message.media.audio) return unregister(connection)
      return connection.refusal ? refuse(connection) : register(connection)
    case 'invite':
      return connection.refusal ? refuse(connection) : invite(connection, message)
    case 'answer': {
      const call = find(connection, message.callsid)
      return call
        ? call.answer(connection, message.sdp)
        : connection.send('hangup', { callsid: message.callsid })
    }
    case 'hangup':
    case 'reject':
      return find(connection, message.callsid)?.hangUp(connection)
    case 'dtmf':
      return void press(connection, message)
    case 'message':
      return acknowledge(connection, message)
    case 'reinvite':
      // Restarting ICE needs what our WebRTC stack cannot do; the call goes on over the old path if there is one.
      return
    default:
      return assertNever(message)
  }
}

function refuse(connection: Connection): void {
  if (connection.refusal) connection.send('error', { error: connection.refusal })
}

function find(connection: Connection, callsid: string): BrowserCall | undefined {
  const call = connection.world.browsers.calls.get(callsid)
  return call?.belongsTo(connection) ? call : undefined
}

async function press(connection: Connection, message: { callsid: string; dtmf: string }): Promise<void> {
  const { world } = connection
  const leg = find(connection, message.callsid)?.leg
  if (!leg) return
  for (const digit of message.dtmf) {
    if (digit === 'w') await world.clock.sleep(500)
    else pressDigit(world, leg, digit)
  }
}

function acknowledge(connection: Connection, message: { callsid: string; voiceeventsid: string }): void {
  const { callsid, voiceeventsid } = message
  if (find(connection, callsid)) connection.send('ack', { acktype: 'message', callsid, voiceeventsid })
  else connection.send('error', { callsid, voiceeventsid, error: signalingError(31404, 'no such call') })
}

function assertNever(message: never): never {
  throw new Error(`nothing handles ${JSON.stringify(message)}`)
}
