import { operation } from '../operation.ts'

export const fetchBalance = operation({}, ({ world }) => ({
  status: 200,
  body: { account_sid: world.settings.accountSid, balance: world.account.balance, currency: 'USD' },
}))
