import { runProduct } from '../product/runProduct.ts'

/** `npm run dev`: the same, with pages that reload as they are changed and a server that starts anew. */
await runProduct({ dev: true })
