import type { Refusal } from './refusal.ts'

/** A lawful no. */
export function refuse<Code extends string>(
  code: Code,
  detail?: Readonly<Record<string, string>>,
): Refusal<Code> {
  return detail ? { refused: code, detail } : { refused: code }
}
