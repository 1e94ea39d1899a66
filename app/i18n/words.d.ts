import type ko from '../../messages/ko.json'
import type { Locale } from './locale.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof ko
  }
}
