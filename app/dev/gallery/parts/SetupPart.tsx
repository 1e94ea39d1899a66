import { useTranslations } from 'next-intl'
import { DoorPage } from '#components/signIn/DoorPage.tsx'
import { SetupForm } from '#components/signIn/SetupForm.tsx'

const nothing = () => {}

export function SetupPart() {
  const t = useTranslations('setup')
  return (
    <DoorPage title={t('title')} hint={t('hint')}>
      <SetupForm busy={false} problem={null} onSubmit={nothing} />
    </DoorPage>
  )
}
