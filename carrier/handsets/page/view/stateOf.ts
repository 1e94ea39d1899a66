import type { Phone } from '../phone.ts'
import type { Word } from '../words/language.ts'

/** Colour and shape of the state: see the stylesheet. */
export type Mood = 'away' | 'ready' | 'calling' | 'ringing' | 'live' | 'ended'

export interface PhoneState {
  readonly word: Word
  readonly mood: Mood
}

/** The one sentence about what is going on. */
export function stateOf(phone: Phone): PhoneState {
  if (!phone.joined) return { word: phone.everJoined ? 'stateLost' : 'stateJoining', mood: 'away' }
  if (phone.preparing === 'dial') return { word: 'statePreparing', mood: 'calling' }
  if (phone.preparing === 'answer') return { word: 'stateAnswering', mood: 'ringing' }
  switch (phone.call?.phase) {
    case 'dialling':
      return { word: 'stateDialling', mood: 'calling' }
    case 'alerting':
      return { word: 'stateAlerting', mood: 'calling' }
    case 'ringing':
      return { word: 'stateRinging', mood: 'ringing' }
    case 'live':
      return { word: phone.muted ? 'stateMuted' : 'stateLive', mood: 'live' }
    default:
      return ended(phone)
  }
}

function ended(phone: Phone): PhoneState {
  const last = phone.lastEnded
  if (!last) return { word: 'stateReady', mood: 'ready' }
  const words = {
    talked: last.endedBy === 'here' ? 'stateEndedHere' : 'stateEndedThere',
    missed: 'stateMissed',
    declined: 'stateDeclined',
    canceled: 'stateCanceled',
    busy: 'stateBusy',
    noAnswer: 'stateNoAnswer',
    failed: 'stateFailed',
  } as const
  return { word: words[last.outcome], mood: 'ended' }
}
