import type { Attributes } from './attributes.ts'

/** Amazon Polly voices by the language they speak (https://docs.aws.amazon.com/polly/latest/dg/available-voices.html). */
const POLLY: Readonly<Record<string, readonly string[]>> = {
  'ko-KR': ['Seoyeon', 'Jihye'],
  'ja-JP': ['Mizuki', 'Takumi', 'Kazuha', 'Tomoko'],
  'cmn-CN': ['Zhiyu'],
  'yue-CN': ['Hiujin'],
  'de-DE': ['Marlene', 'Vicki', 'Hans', 'Daniel'],
  'de-AT': ['Hannah'],
  'en-GB': ['Amy', 'Emma', 'Brian', 'Arthur'],
  'en-AU': ['Nicole', 'Olivia', 'Russell'],
  'en-IN': ['Raveena', 'Kajal'],
  'en-IE': ['Niamh'],
  'es-ES': ['Conchita', 'Lucia', 'Enrique', 'Sergio'],
  'es-MX': ['Mia', 'Andres'],
  'es-US': ['Lupe', 'Penelope', 'Miguel', 'Pedro'],
  'fr-FR': ['Celine', 'Lea', 'Mathieu', 'Remi'],
  'fr-CA': ['Chantal', 'Gabrielle', 'Liam'],
  'it-IT': ['Carla', 'Bianca', 'Giorgio', 'Adriano'],
  'nl-NL': ['Lotte', 'Laura', 'Ruben'],
  'pl-PL': ['Ewa', 'Maja', 'Jacek', 'Jan', 'Ola'],
  'pt-BR': ['Camila', 'Vitoria', 'Ricardo', 'Thiago'],
  'pt-PT': ['Ines', 'Cristiano'],
  'ru-RU': ['Tatyana', 'Maxim'],
  'sv-SE': ['Astrid', 'Elin'],
  'tr-TR': ['Filiz', 'Burcu'],
}

/**
 * The language `<Say>` speaks: the voice decides when it has one (`Polly.Seoyeon-Neural`, `Google.ko-KR-Wavenet-A`),
 * then the `language` attribute, then en-US.
 */
export function speechLanguage(say: Attributes): string {
  const voice = say.text('voice') ?? ''
  const google = /^Google\.([a-z]{2,3}-[A-Z]{2})-/.exec(voice)?.[1]
  if (google) return google
  const polly = /^Polly\.([A-Za-z]+)/.exec(voice)?.[1]
  const spoken = Object.keys(POLLY).find((language) => polly && POLLY[language]?.includes(polly))
  return spoken ?? (say.text('language')?.trim() || 'en-US')
}
