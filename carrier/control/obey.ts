import { REFUSALS, type Refusal } from '../handsets/refusal.ts'
import type { Speech } from '../handsets/scripted/script.ts'
import type { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'
import { ControlError } from './controlError.ts'
import { playable } from './playable.ts'

export type HandsetCommand =
  | { readonly do: 'dial'; readonly to: string }
  | { readonly do: 'answer' | 'decline' | 'hangUp' }
  | { readonly do: 'press'; readonly digits: string }
  | { readonly do: 'speak'; readonly speech: Speech }

/** Throws ControlError 409 with the reason when the handset cannot do it now. */
export function obey(handset: ScriptedHandset, command: HandsetCommand): void {
  const refusal = carryOut(handset, command)
  if (refusal) throw new ControlError(409, REFUSALS[refusal], refusal === 'notANumber' ? 'to' : null)
}

function carryOut(handset: ScriptedHandset, command: HandsetCommand): Refusal | null {
  switch (command.do) {
    case 'dial':
      return handset.dial(command.to)
    case 'answer':
      return handset.answer()
    case 'decline':
      return handset.decline()
    case 'hangUp':
      return handset.hangUp()
    case 'press':
      return handset.pressAll(command.digits)
    case 'speak':
      playable('speech', () => handset.speak(command.speech))
      return null
  }
}
