import type { Handset } from '../handsets/handset.ts'
import { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'

export function describeHandset(handset: Handset) {
  return {
    number: handset.number,
    kind: handset instanceof ScriptedHandset ? 'scripted' : 'browser',
    reachable: handset.reachable,
    state: handset.call?.phase ?? 'idle',
    call: handset.call,
    /** Newest first. */
    log: handset.log,
  }
}
