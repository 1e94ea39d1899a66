import type { SideDocument } from '../calls/documents.ts'
import type { TwimlElement } from './element.ts'
import { raiseAlert } from './raiseAlert.ts'
import type { Run } from './run.ts'
import type { Step } from './step.ts'
import { dial } from './verbs/dial.ts'
import { echo } from './verbs/echo.ts'
import { enqueue } from './verbs/enqueue.ts'
import { gather } from './verbs/gather.ts'
import { hangup } from './verbs/hangup.ts'
import { leave } from './verbs/leave.ts'
import { pause } from './verbs/pause.ts'
import { play } from './verbs/play.ts'
import { record } from './verbs/record.ts'
import { redirect } from './verbs/redirect.ts'
import { reject } from './verbs/reject.ts'
import { say } from './verbs/say.ts'
import { start } from './verbs/start.ts'
import { stop } from './verbs/stop.ts'

type Verb = (run: Run, element: TwimlElement) => Promise<Step>

const verbs: Readonly<Record<string, Verb>> = {
  Say: say,
  Play: play,
  Pause: pause,
  Gather: gather,
  Record: record,
  Dial: dial,
  Enqueue: enqueue,
  Leave: leave,
  Redirect: redirect,
  Reject: reject,
  Hangup: hangup,
  Echo: echo,
  Start: start,
  Stop: stop,
}

/** What a document beside the call may do (https://www.twilio.com/docs/voice/twiml/conference#waiturl, /enqueue, /number). */
const PERMITTED: Readonly<Record<SideDocument, ReadonlySet<string>>> = {
  wait: new Set(['Say', 'Play', 'Pause', 'Redirect']),
  announce: new Set(['Say', 'Play', 'Pause', 'Redirect']),
  queue: new Set(['Say', 'Play', 'Pause', 'Redirect', 'Gather', 'Leave', 'Hangup']),
  whisper: new Set(Object.keys(verbs).filter((name) => name !== 'Dial' && name !== 'Enqueue')),
}

/** Carries out one verb. What the schema does not know was warned of when the document came, and is skipped. */
export async function performVerb(run: Run, element: TwimlElement): Promise<Step> {
  const verb = Object.hasOwn(verbs, element.name) ? verbs[element.name] : undefined
  if (!verb) return { kind: 'next' }
  if (run.kind !== 'own' && !PERMITTED[run.kind].has(element.name)) {
    raiseAlert(
      run,
      12200,
      'warning',
      `line ${element.line}: <${element.name}> is not allowed in this document.`,
    )
    return { kind: 'next' }
  }
  return verb(run, element)
}
