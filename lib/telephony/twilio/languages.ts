/** Our languages as `<Say>` knows them. */
export const LANGUAGES = { ko: 'ko-KR', en: 'en-US' } as const
