import { runStages } from '../stages/runStages.ts'
import { quickStages } from '../stages/stages.ts'

/** `npm run check`. */
process.exitCode = await runStages(quickStages)
