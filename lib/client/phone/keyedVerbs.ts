import type { LinesView } from './linesView.ts'
import type { LiveView } from './liveView.ts'
import type { PhoneActions } from './phoneActions.ts'
import type { PhoneKeyName } from './phoneKeys.ts'
import type { PhonePanel } from './phonePanel.ts'

/** What the keys do in a call. A control that would be refused has no verb; its place on the screen says why. */
export function keyedVerbs(
  view: LiveView,
  actions: PhoneActions,
  lines: LinesView,
  { panel, onPanel }: { readonly panel: PhonePanel; readonly onPanel: (panel: PhonePanel) => void },
): Partial<Record<PhoneKeyName, () => void>> {
  const { refused, departure } = view
  const turn = (to: PhonePanel) => () => onPanel(panel === to ? 'note' : to)
  const paused = view.recording === 'paused' || view.recording === 'pausing'
  const [way] = departure.ways
  return {
    keypad: turn('keypad'),
    ...(refused.mute === null && { mute: () => actions.setMuted(view.mute === 'off') }),
    ...(refused.hold === null && { hold: () => actions.setHeld(view.hold === 'off') }),
    ...(refused.record === null && {
      record: () => actions.ask({ type: paused ? 'ResumeRecording' : 'PauseRecording' }),
    }),
    ...(refused.transfer === null && { transfer: turn('transfer') }),
    ...(refused.add === null && { add: turn('add') }),
    ...(lines.refused.parallel === null && { parallel: turn('parallel') }),
    ...(lines.refused.switch === null && { switch: actions.switchLine }),
    ...(lines.refused.merge === null && { merge: turn('merge') }),
    ...(refused.complete === null && { complete: () => actions.depart('complete') }),
    ...(refused.back === null && { back: () => actions.depart('back') }),
    ...(way !== undefined && {
      hangUp: departure.ways.length === 1 ? () => actions.depart(way) : turn('depart'),
    }),
  }
}
