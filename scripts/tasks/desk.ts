import { runProduct } from '../product/runProduct.ts'

/** `npm run desk`: database, carrier and desk; it becomes `npm start` when the first call stands. */
await runProduct({ dev: false })
