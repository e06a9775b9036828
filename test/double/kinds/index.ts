/** The table of kinds. A new kind is one file and one line here. */
import type { Kind } from '../rails/kind.ts'
import { routesOf } from '../rails/rest.ts'
import type { Route } from '../rails/routes.ts'
import { account } from './account.ts'
import { agentBots } from './agent-bots.ts'
import { agents } from './agents.ts'
import { automationRules } from './automation-rules.ts'
import { blobs } from './blobs.ts'
import { cannedResponses } from './canned-responses.ts'
import { conversations } from './conversations.ts'
import { customAttributeDefinitions } from './custom-attribute-definitions.ts'
import { identity } from './identity.ts'
import { inboxAgentBots } from './inbox-agent-bots.ts'
import { inboxes } from './inboxes/index.ts'
import { labels } from './labels.ts'
import { macros } from './macros.ts'
import { notificationSettings } from './notification-settings.ts'
import { signUps } from './sign-ups.ts'
import { teams } from './teams.ts'
import { webhooks } from './webhooks.ts'

/** Kinds that are ordinary REST. */
export const kinds: readonly Kind[] = [labels, teams, webhooks, agentBots, cannedResponses, customAttributeDefinitions]

export const routes: readonly Route[] = [
  ...kinds.flatMap(routesOf),
  ...agents,
  ...automationRules,
  ...macros,
  ...inboxes,
  ...inboxAgentBots,
  ...signUps,
  ...blobs,
  ...conversations,
  ...identity,
  ...account,
  ...notificationSettings,
]
