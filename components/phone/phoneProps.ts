import type { CallStory } from '#lib/client/phone/callStory.ts'
import type { Dialer } from '#lib/client/phone/dialer.ts'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import type { NoteDraft } from '#lib/client/phone/noteDraft.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhonePanel } from '#lib/client/phone/phonePanel.ts'
import type { PhonePlace } from '#lib/client/phone/phonePlace.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import type { TargetPicking } from '#lib/client/phone/targetPicking.ts'
import type { CallerId } from '#lib/client/phone/useCallerId.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Everything the phone is drawn from. */
export interface PhoneProps {
  readonly view: PhoneView
  readonly lines: LinesView
  readonly actions: PhoneActions
  readonly side: PhonePlace['side']
  /** The card, or the pill. */
  readonly open: boolean
  readonly onSide: (side: PhonePlace['side']) => void
  readonly onOpen: (open: boolean) => void
  readonly panel: PhonePanel
  readonly onPanel: (panel: PhonePanel) => void
  readonly onKeys: () => void
  readonly dialer: Dialer
  readonly picker: TargetPicking
  readonly callerId: CallerId
  /** Null while they are being fetched. */
  readonly recent: readonly CallSnapshot[] | null
  readonly note: NoteDraft
  /** What has happened in the call that is shown; null: not asked for, or being fetched. */
  readonly story: CallStory | null
}
