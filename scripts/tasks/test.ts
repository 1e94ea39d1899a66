import { runStages } from '../stages/runStages.ts'
import { allStages } from '../stages/stages.ts'

/** `npm test`. */
process.exitCode = await runStages(allStages)
