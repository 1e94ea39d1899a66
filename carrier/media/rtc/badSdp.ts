/** A session description that cannot be answered; the message is a sentence for the caller's error. */
export class BadSdp extends Error {
  override readonly name = 'BadSdp'
}
