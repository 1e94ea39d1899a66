import type { OwnedNumber } from './account.ts'
import { Records } from './records.ts'

/** The numbers the subscriber has bought. */
export class OwnedNumbers extends Records<OwnedNumber> {
  findByPhoneNumber(e164: string): OwnedNumber | undefined {
    return this.kept.find((one) => one.phoneNumber === e164)
  }
}
