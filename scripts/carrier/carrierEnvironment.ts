/** Where `npm start` puts the carrier and who may call its REST API, unless the environment says otherwise. */
const defaults = {
  CARRIER_HOST: '127.0.0.1',
  CARRIER_PORT: '4010',
  CARRIER_ACCOUNT_SID: `AC${'5'.repeat(32)}`,
  CARRIER_AUTH_TOKEN: 'local-carrier-auth-token-00000000',
  CARRIER_LOG_LEVEL: 'warn',
} as const

/** The environment the carrier is started with. */
export function carrierEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv & typeof defaults {
  const given = Object.entries(env).filter(([, value]) => value !== '')
  return { ...defaults, ...Object.fromEntries(given) } as NodeJS.ProcessEnv & typeof defaults
}
