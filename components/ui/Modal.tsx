'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'

interface ModalProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something to finish or leave before going on. Brought on demand: it carries the focus machinery. */
export function Modal({ title, closeLabel, onClose, children }: ModalProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-[#0b1010]/40" />
        <Dialog.Popup className="fixed top-[12vh] left-1/2 z-50 flex max-h-[80vh] w-[480px] -translate-x-1/2 flex-col overflow-hidden rounded-lg border bg-raised shadow-float">
          <header className="flex items-center justify-between border-b py-3 pr-3 pl-5">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={closeLabel}
              className="flex size-8 cursor-pointer items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink"
            >
              <X className="size-4" aria-hidden />
            </Dialog.Close>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the screen is scrolled by keys too */}
          <section tabIndex={0} aria-label={title} className="overflow-y-auto px-5 py-5">
            {children}
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
