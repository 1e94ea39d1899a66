import type { RefusalCode } from '#lib/domain/calls/command.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'

/** Why a control would be refused; null: it would not. */
export type RefusalOf = Refusal<RefusalCode> | null
