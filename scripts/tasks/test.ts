import { provideBrowser } from '../browser/provideBrowser.ts'
import { runStages } from '../stages/runStages.ts'
import { allStages } from '../stages/stages.ts'

/** `npm test`. Without a browser the journeys fail and say so; everything else still runs. */
const browser = await provideBrowser()
if (browser) process.env.CHROMIUM_PATH = browser
process.exitCode = await runStages(allStages)
