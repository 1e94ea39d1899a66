import { generateClient } from '../database/generateClient.ts'
import { buildDesk } from '../product/buildDesk.ts'

/** `npm run build`: what `npm start` would build before it starts, for an image that is made beforehand. */
generateClient(process.cwd())
await buildDesk(process.cwd())
