import { PhonePill } from '#components/phone/PhonePill.tsx'
import { SITUATIONS, type SituationName } from '#lib/client/testing/situations.ts'
import { phoneFixture } from './phoneFixture.ts'

const nothing = () => {}

/** Every state of the phone put away. */
export function PillsPart() {
  return (
    <div className="grid grid-cols-3 gap-4 p-6">
      {(Object.keys(SITUATIONS) as SituationName[]).map((name) => (
        <figure key={name} className="flex flex-col items-start gap-1">
          <figcaption className="text-xs text-faint">{name}</figcaption>
          <PhonePill view={phoneFixture(name).view} onOpen={nothing} />
        </figure>
      ))}
    </div>
  )
}
