/** The env of the double, in the states `fresh` and `seeded`. */
import type { Env } from '../../record/env.ts'
import { microsoftMailbox } from '../double/states/seeded.ts'
import { adminToken, agentToken, platformToken } from '../double/states.ts'

export const envOf = (more: Partial<Env> = {}): Env => ({
  account: 2,
  other_account: 1,
  tokens: { admin: adminToken, agent: agentToken, platform: platformToken },
  users: { admin: 1, rajiv: 2, mia: 3 },
  mailbox: 1,
  mobile: 2,
  // Known test values: they are compared as they are.
  credentials: [microsoftMailbox.imap_password!, microsoftMailbox.smtp_password!],
  ...more,
})
