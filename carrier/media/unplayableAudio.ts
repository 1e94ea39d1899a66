/** An audio body that cannot be turned into sound; the message is a sentence for the debugger. */
export class UnplayableAudio extends Error {
  override readonly name = 'UnplayableAudio'
}
