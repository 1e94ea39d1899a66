// @ts-check
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Otherwise a lockfile in a folder above would make that folder the project.
  turbopack: { root: import.meta.dirname },
  // What only the server needs is loaded as it is; bundling it would make each build slower and nothing faster.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@node-rs/argon2',
    'better-auth',
    'pg',
    'pino',
    'rate-limiter-flexible',
  ],
  typescript: {
    // Types are a stage of the check; a build that repeats it makes the first start slower.
    ignoreBuildErrors: true,
    tsconfigPath: 'tsconfig.web.json',
  },
}

/**
 * Words are compiled when the desk is built, which keeps the message parser (9 kB) out of the browser. A server that
 * only serves the build needs none of it.
 *
 * @param {string} phase
 */
export default async function configure(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createPlugin } = await import('next-intl/plugin')
  const withWords = createPlugin({
    requestConfig: './app/i18n/request.ts',
    experimental: {
      messages: {
        path: './messages',
        format: 'json',
        locales: ['ko', 'en'],
        sourceLocale: 'ko',
        precompile: true,
      },
    },
  })
  return withWords(config)
}
