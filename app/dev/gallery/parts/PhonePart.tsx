import { PhoneCard } from '#components/phone/PhoneCard.tsx'
import { CONTACT } from '#lib/client/testing/people.ts'
import { SITUATIONS, type SituationName } from '#lib/client/testing/situations.ts'
import { STORY } from '#lib/client/testing/story.ts'
import { TARGETS } from '#lib/client/testing/targets.ts'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { phoneFixture } from './phoneFixture.ts'

const nothing = () => {}
const suggestions = CONTACT.phones.map(({ number, label }) => ({
  contactId: CONTACT.id,
  name: CONTACT.name,
  unnamed: false,
  number,
  label,
}))

const picking = (typed: string, contacts: typeof suggestions) => ({
  typed,
  type: nothing,
  targets: TARGETS,
  contacts,
  preview: readPhone(typed, 'KR'),
  searching: false,
})

/** Situations that are told by what is typed or written, not by the desk. */
const VARIANTS = {
  typingName: phoneFixture('idle', {
    dialer: { typed: '이서', type: nothing, preview: null, suggestions, searching: false },
  }),
  typingNumber: phoneFixture('idle', {
    dialer: {
      typed: '01048207731',
      type: nothing,
      preview: readPhone('01048207731', 'KR'),
      suggestions: suggestions.slice(0, 1),
      searching: false,
    },
  }),
  typingAbroad: phoneFixture('idle', {
    dialer: {
      typed: '001 202 555 0143',
      type: nothing,
      preview: readPhone('+12025550143', 'KR'),
      suggestions: [],
      searching: false,
    },
  }),
  noMatch: phoneFixture('idle', {
    dialer: { typed: '없는 사람', type: nothing, preview: null, suggestions: [], searching: false },
  }),
  firstDay: phoneFixture('idle', { recent: [] }),
  loadingRecent: phoneFixture('idle', { recent: null }),
  noNumber: phoneFixture('idle', { callerId: { numbers: [], chosen: null, choose: nothing } }),
  noteSaved: phoneFixture('live', {
    note: { text: '배송지를 성수동 사무실로 변경 요청', state: 'saved', write: nothing },
  }),
  keypad: phoneFixture('live', { panel: 'keypad' }),
  pickTransfer: phoneFixture('live', { panel: 'transfer' }),
  pickTransferBasic: phoneFixture('basicPlan', { panel: 'transfer' }),
  pickConference: phoneFixture('live', { panel: 'add' }),
  pickContact: phoneFixture('live', { panel: 'transfer', picker: picking('이서', suggestions) }),
  pickNumber: phoneFixture('live', { panel: 'add', picker: picking('+1 202 555 0143', []) }),
  pickNobody: phoneFixture('live', { panel: 'transfer', picker: picking('없는 사람', []) }),
  pickLoading: phoneFixture('live', { panel: 'transfer', picker: { ...picking('', []), targets: null } }),
  pickParallel: phoneFixture('live', { panel: 'parallel' }),
  departConference: phoneFixture('conference', { panel: 'depart' }),
  timeline: phoneFixture('conference', { panel: 'timeline', story: STORY }),
  merging: phoneFixture('twoLines', { panel: 'merge' }),
  departConsult: phoneFixture('consultTalking', { panel: 'depart' }),
  noteFailed: phoneFixture('wrapUp', { note: { text: '오후에 다시 연락', state: 'failed', write: nothing } }),
} as const

const STATES = (Object.keys(SITUATIONS) as SituationName[]).map((name) => [name, phoneFixture(name)] as const)

/** Every state of the open phone, side by side; `situation=live,held` only these. */
export function PhonePart({ situation }: { readonly situation: string }) {
  const only = situation === 'idle' ? null : situation.split(',')
  const shown = [...STATES, ...Object.entries(VARIANTS)].filter(([name]) => !only || only.includes(name))
  return (
    <div className="flex flex-wrap items-start gap-6 p-6">
      {shown.map(([name, props]) => (
        <Named key={name} name={name}>
          <PhoneCard {...props} />
        </Named>
      ))}
    </div>
  )
}

function Named({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-xs text-faint">{name}</figcaption>
      {children}
    </figure>
  )
}
