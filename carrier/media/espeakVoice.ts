/** Where a BCP 47 language and espeak-ng's name for it differ. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-au': 'en-gb',
  'en-in': 'en-gb',
  'es-mx': 'es-419',
  'es-us': 'es-419',
  fr: 'fr-fr',
  'fr-ca': 'fr-fr',
  nb: 'nb',
  no: 'nb',
  zh: 'cmn',
  'zh-hk': 'yue',
}
const DEFAULT = 'en-us'

/** The espeak-ng voice for a language such as `ko-KR`: exact, then the language alone, then American English. */
export function espeakVoice(language: string, installed: ReadonlySet<string>): string {
  const exact = language.toLowerCase().replaceAll('_', '-')
  const base = exact.split('-')[0] ?? exact
  const wanted = [NAMES[exact], exact, NAMES[base], base]
  return wanted.find((name) => name !== undefined && installed.has(name)) ?? DEFAULT
}
