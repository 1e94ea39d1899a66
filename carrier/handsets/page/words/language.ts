import { en } from './en.ts'
import { ko } from './ko.ts'

export type Language = 'ko' | 'en'
export type Word = keyof typeof en

const TABLES: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { ko, en }
const KEPT = 'handset.language'

/** What was chosen before, else the browser's first language that we have, else English. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'ko' || kept === 'en') return kept
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ko' || tag === 'en')
  return known === 'ko' ? 'ko' : 'en'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language)
}

export function say(
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TABLES[language][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
