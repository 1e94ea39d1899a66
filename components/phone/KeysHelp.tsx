'use client'

import { useTranslations } from 'next-intl'
import { Keys } from '#components/ui/Keys.tsx'
import { Modal } from '#components/ui/Modal.tsx'
import { PHONE_KEYS, type PhoneKeyName } from '#lib/client/phone/phoneKeys.ts'

const GROUPS: readonly {
  readonly name: 'always' | 'ringing' | 'inCall'
  readonly keys: readonly PhoneKeyName[]
}[] = [
  { name: 'always', keys: ['open'] },
  { name: 'ringing', keys: ['accept', 'decline'] },
  {
    name: 'inCall',
    keys: [
      'mute',
      'hold',
      'keypad',
      'record',
      'transfer',
      'add',
      'parallel',
      'switch',
      'merge',
      'complete',
      'back',
      'hangUp',
    ],
  },
]

/** The keys of the desk, all at once. */
export default function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('keys')
  return (
    <Modal title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="flex flex-col gap-5">
        {GROUPS.map(({ name, keys }) => (
          <section key={name}>
            <h3 className="pb-1 text-sm font-semibold text-muted">{t(name)}</h3>
            <dl className="grid grid-cols-[1fr_auto]">
              {keys.map((key) => (
                <Row key={key} what={t(key)} keys={PHONE_KEYS[key].shown} />
              ))}
              {name === 'always' ? (
                <>
                  <Row what={t('search')} keys="/" />
                  <Row what={t('help')} keys="?" />
                </>
              ) : null}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}

function Row({ what, keys }: { readonly what: string; readonly keys: string }) {
  return (
    <>
      <dt className="border-b py-1.5 text-base">{what}</dt>
      <dd className="border-b py-1.5 text-right">
        <Keys keys={keys} />
      </dd>
    </>
  )
}
