import type { ContactDraft, DraftField } from './contactDraft.ts'

export type DraftProblem = 'nameMissing' | 'emailWrong' | 'numberWrong'

/** What is wrong with the form, field by field; nothing: it can be sent. `isNumber`: somebody could dial it. */
export function contactProblems(
  draft: ContactDraft,
  isNumber: (typed: string) => boolean,
): ReadonlyMap<DraftField, DraftProblem> {
  const problems = new Map<DraftField, DraftProblem>()
  if (draft.name.trim() === '') problems.set('name', 'nameMissing')
  const email = draft.email.trim()
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.set('email', 'emailWrong')
  for (const { id, number } of draft.phones) {
    if (number.trim() !== '' && !isNumber(number)) problems.set(`phones.${id}`, 'numberWrong')
  }
  return problems
}
