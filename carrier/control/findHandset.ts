import type { Handset } from '../handsets/handset.ts'
import { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'
import type { World } from '../world.ts'
import { ControlError } from './controlError.ts'

export function findHandset(world: World, number: string | undefined): Handset
export function findHandset(world: World, number: string | undefined, kind: 'scripted'): ScriptedHandset
export function findHandset(world: World, number = '', kind?: 'scripted'): Handset {
  const handset = world.handsets.get(number)
  if (!handset) throw new ControlError(404, `No handset has the number ${number}.`)
  if (kind && !(handset instanceof ScriptedHandset)) {
    throw new ControlError(409, `${number} is a handset in a browser; only its page commands it.`)
  }
  return handset
}
