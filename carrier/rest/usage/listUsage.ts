import { type Operation, operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { choice } from '../parameters/choice.ts'
import { flag } from '../parameters/flag.ts'
import { CATEGORIES } from './categories.ts'
import { clip } from './clip.ts'
import { day } from './day.ts'
import { periods, type Span } from './periods.ts'
import { presentUsage } from './presentUsage.ts'
import { sumUsage } from './sumUsage.ts'

/** Usage per category, in one sum or divided into periods, newest first. `list` is the path's last word. */
export function listUsage(span: Span, list: string): Operation {
  return operation(
    {
      Category: choice(CATEGORIES.map(({ name }) => name)),
      StartDate: day,
      EndDate: day,
      IncludeSubaccounts: flag,
      ...pagingParameters,
    },
    (request) => {
      const { world, parameters: wanted } = request
      const today = world.clock.now().toISOString().slice(0, 10)
      const opened = world.account.createdAt.toISOString().slice(0, 10)
      const asked = { start: wanted.StartDate?.(today) ?? opened, end: wanted.EndDate?.(today) ?? today }
      const range = clip(asked, { start: opened, end: today })
      const categories = CATEGORIES.filter(({ name }) => !wanted.Category || name === wanted.Category)
      const records = periods(span, range, today).flatMap((period) =>
        categories.map((category) => sumUsage(world.account.usage, category, period)),
      )
      return answerPage(
        request,
        'usage_records',
        records,
        ({ category, period }) => `${category.name}+${period.start}`,
        (record) => presentUsage(world, list, record),
      )
    },
  )
}
