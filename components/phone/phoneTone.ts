import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'

/** The colour family of a state of the phone. */
export type PhoneTone = 'ringing' | 'live' | 'held' | 'consult' | 'wrapUp' | 'quiet' | 'warning' | 'danger'

export type PhoneWord =
  | 'idle'
  | 'notReady'
  | 'noMicrophone'
  | 'offline'
  | 'ringing'
  | 'connecting'
  | 'dialing'
  | 'ringingThere'
  | 'live'
  | 'holding'
  | 'held'
  | 'resuming'
  | 'aside'
  | 'consult'
  | 'transferring'
  | 'lost'
  | 'ending'
  | 'wrapUp'
  | 'ended'

/** The tone and the word of what the phone shows; the same on the card and on the pill. */
export function phoneTone(view: PhoneView): { readonly tone: PhoneTone; readonly word: PhoneWord } {
  switch (view.kind) {
    case 'idle':
      return READY[view.readiness]
    case 'offline':
      return { tone: 'danger', word: 'offline' }
    case 'incoming':
      return { tone: 'ringing', word: 'ringing' }
    case 'connecting':
      return { tone: 'ringing', word: 'connecting' }
    case 'outgoing':
      return { tone: 'ringing', word: view.phase === 'ringing' ? 'ringingThere' : 'dialing' }
    case 'live':
      return liveTone(view)
    case 'lost':
      return { tone: 'danger', word: 'lost' }
    case 'ending':
      return { tone: 'quiet', word: 'ending' }
    case 'wrapUp':
      return { tone: 'wrapUp', word: 'wrapUp' }
    case 'over':
      return { tone: 'quiet', word: 'ended' }
  }
}

function liveTone({ aside, hold, invitations, participants }: LiveView): {
  tone: PhoneTone
  word: PhoneWord
} {
  if (aside) return { tone: 'held', word: hold === 'on' ? 'held' : hold === 'off' ? 'aside' : HOLD[hold] }
  const own = invitations.find(
    ({ invitation, isMine, isForMe }) => invitation.purpose !== 'conference' && (isMine || isForMe),
  )
  if (own?.invitation.purpose === 'transfer') return { tone: 'ringing', word: 'transferring' }
  if (own)
    return own.phase === 'talking'
      ? { tone: 'consult', word: 'consult' }
      : { tone: 'ringing', word: 'transferring' }
  // A colleague's consult, or his hold: it is the agent himself who hears music.
  if (participants.some(({ isMe, state }) => isMe && state === 'held')) return { tone: 'held', word: 'held' }
  return { tone: hold === 'off' ? 'live' : 'held', word: HOLD[hold] }
}

const READY = {
  ready: { tone: 'quiet', word: 'idle' },
  askMicrophone: { tone: 'warning', word: 'notReady' },
  ringLocked: { tone: 'warning', word: 'notReady' },
  microphoneDenied: { tone: 'danger', word: 'noMicrophone' },
  microphoneMissing: { tone: 'danger', word: 'noMicrophone' },
} as const

const HOLD = { off: 'live', turningOn: 'holding', on: 'held', turningOff: 'resuming' } as const
