import { lineCommand } from '#lib/contracts/lineCommand.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { commandLines } from '#lib/workflows/lines/commandLines.ts'

/** One wish of an agent about his two lines; the core knows which are his, and refuses the rest. */
export const POST = withAgent({ may: 'desk.use', body: lineCommand }, ({ actor, body }) =>
  commandLines(actor.id, body),
)
