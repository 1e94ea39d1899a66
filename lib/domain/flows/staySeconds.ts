import { assertNever } from '../shared/assertNever.ts'
import type { FlowNode, Sentence } from './flow.ts'

/** The slowest voice there is, and a word's weight in a language that writes it with few letters. */
const LETTERS_A_SECOND = 3
/** What the carrier may take on top of it, twice over when an answer is lost and asked for again. */
const GRACE_SECONDS = 30

/** The longest a caller can be at this node without a word of it; after that he is looked for. */
export function staySeconds(node: FlowNode): number {
  switch (node.type) {
    case 'say':
      return spoken(node.say) + GRACE_SECONDS
    case 'menu':
      return spoken(node.say) + node.timeoutSeconds + GRACE_SECONDS
    case 'voicemail':
      return spoken(node.say) + node.maxSeconds + GRACE_SECONDS
    case 'agent':
      return node.ringSeconds + GRACE_SECONDS
    case 'queue':
    case 'hangUp':
      return GRACE_SECONDS
    default:
      return assertNever(node)
  }
}

function spoken(sentences: readonly Sentence[]): number {
  return Math.ceil(sentences.reduce((sum, { text }) => sum + text.length, 0) / LETTERS_A_SECOND)
}
