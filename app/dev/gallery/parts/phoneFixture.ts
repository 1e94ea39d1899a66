import type { PhoneProps } from '#components/phone/phoneProps.ts'
import { linesView } from '#lib/client/phone/linesView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { phoneView } from '#lib/client/phone/phoneView.ts'
import { NOW } from '#lib/client/testing/aCall.ts'
import { NUMBERS } from '#lib/client/testing/people.ts'
import { RECENT_CALLS } from '#lib/client/testing/recentCalls.ts'
import { SITUATIONS, type SituationName } from '#lib/client/testing/situations.ts'
import { TARGETS } from '#lib/client/testing/targets.ts'

const nothing = () => {}

const ACTIONS: PhoneActions = {
  accept: nothing,
  decline: nothing,
  rejoin: nothing,
  hangUp: nothing,
  setHeld: nothing,
  setMuted: nothing,
  depart: nothing,
  ask: nothing,
  switchLine: nothing,
  mergeLines: nothing,
  sendDigit: nothing,
  dial: nothing,
  callColleague: nothing,
  callBack: nothing,
  finishWrapUp: nothing,
  dismiss: nothing,
  getReady: nothing,
}

export function isSituation(name: string): name is SituationName {
  return name in SITUATIONS
}

/** The phone in one situation, doing nothing. */
export function phoneFixture(name: SituationName, change: Partial<PhoneProps> = {}): PhoneProps {
  return {
    view: phoneView(SITUATIONS[name], NOW),
    lines: linesView(SITUATIONS[name], NOW),
    panel: 'note',
    onPanel: nothing,
    onKeys: nothing,
    picker: { typed: '', type: nothing, targets: TARGETS, contacts: [], preview: null, searching: false },
    actions: ACTIONS,
    side: 'left',
    open: true,
    onSide: nothing,
    onOpen: nothing,
    dialer: { typed: '', type: nothing, preview: null, suggestions: [], searching: false },
    callerId: { numbers: NUMBERS, chosen: NUMBERS[0] ?? null, choose: nothing },
    recent: RECENT_CALLS,
    note: { text: '', state: 'clean', write: nothing },
    story: null,
    ...change,
  }
}
