import { FileQuestion } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

export default async function NotFound() {
  const t = await getTranslations('app')
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 text-muted">
      <FileQuestion className="size-7 text-faint" aria-hidden strokeWidth={1.5} />
      <p>{t('notFound')}</p>
      <Link href="/tickets" className="font-medium text-accent">
        {t('toTickets')}
      </Link>
    </main>
  )
}
