// @ts-check

/**
 * Preloaded into a process that is only wanted while the one that started it lives: however that ends, also by
 * kill -9, the channel between the two closes, and this process stops as it would for Ctrl-C.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// Waiting for that alone keeps nobody alive.
process.channel?.unref()
