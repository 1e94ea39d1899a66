import { useTranslations } from 'next-intl'
import { DemoAccounts } from '#components/signIn/DemoAccounts.tsx'
import { DoorPage } from '#components/signIn/DoorPage.tsx'
import { SignInForm } from '#components/signIn/SignInForm.tsx'

const nothing = () => {}
const account = (name: string, id: string, role: 'agent' | 'supervisor' | 'admin') => ({
  name,
  email: `${id}@sidetone.test`,
  password: '',
  role,
})

/** `situation=wrong`: after a failed attempt. */
export function SignInPart({ situation }: { readonly situation: string }) {
  const t = useTranslations('signIn')
  return (
    <DoorPage title={t('title')}>
      <SignInForm busy={false} problem={situation === 'wrong' ? 'wrong' : null} onSubmit={nothing} />
      <DemoAccounts
        accounts={[
          account('김지민', 'jimin', 'agent'),
          account('Emma Wilson', 'emma', 'agent'),
          account('오민준', 'minjun', 'supervisor'),
          account('Daniel Park', 'daniel', 'admin'),
        ]}
        busy={false}
        onChoose={nothing}
      />
    </DoorPage>
  )
}
