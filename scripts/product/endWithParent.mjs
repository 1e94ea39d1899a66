// @ts-check

/**
 * Preloaded into a process that is only wanted while the start command lives: however that ends, also by kill -9,
 * the channel between the two closes, and this process stops as it would for Ctrl-C.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
