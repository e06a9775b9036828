/** The table of kinds. A new kind is one file and one line here. */
import type { Kind } from '../rails/kind.ts'
import { routesOf } from '../rails/rest.ts'
import type { Route } from '../rails/routes.ts'
import { account } from './account.ts'
import { agentBots } from './agent-bots.ts'
import { agentCapacityPolicies } from './agent-capacity-policies.ts'
import { agents } from './agents.ts'
import { assignmentPolicies } from './assignment-policies.ts'
import { auditLogs } from './audit-logs.ts'
import { automationRules } from './automation-rules.ts'
import { blobs } from './blobs.ts'
import { campaigns } from './campaigns.ts'
import { cannedResponses } from './canned-responses.ts'
import { captain } from './captain/index.ts'
import { conversations } from './conversations.ts'
import { customAttributeDefinitions } from './custom-attribute-definitions.ts'
import { customFilters } from './custom-filters.ts'
import { customRoles } from './custom-roles.ts'
import { dashboardApps } from './dashboard-apps.ts'
import { helpCenter } from './help-center/index.ts'
import { identity } from './identity.ts'
import { inboxAgentBots } from './inbox-agent-bots.ts'
import { inboxAssignmentPolicies } from './inbox-assignment-policies.ts'
import { inboxes } from './inboxes/index.ts'
import { integrations } from './integrations/index.ts'
import { labels } from './labels.ts'
import { macros } from './macros.ts'
import { notificationSettings } from './notification-settings.ts'
import { profileRoutes } from './profile.ts'
import { samlSettings } from './saml-settings.ts'
import { signUps } from './sign-ups.ts'
import { slaPolicies } from './sla-policies.ts'
import { teams } from './teams.ts'
import { webhooks } from './webhooks.ts'

/** Kinds that are ordinary REST. */
const kinds: readonly Kind[] = [
  labels,
  teams,
  webhooks,
  agentBots,
  cannedResponses,
  customAttributeDefinitions,
  dashboardApps,
  customRoles,
  slaPolicies,
  assignmentPolicies,
  agentCapacityPolicies,
  campaigns,
  customFilters,
]

export const routes: readonly Route[] = [
  ...kinds.flatMap(routesOf),
  ...agents,
  ...automationRules,
  ...macros,
  ...inboxes,
  ...inboxAgentBots,
  ...helpCenter,
  ...inboxAssignmentPolicies,
  ...integrations,
  ...captain,
  ...samlSettings,
  ...signUps,
  ...blobs,
  ...conversations,
  ...identity,
  ...profileRoutes,
  ...auditLogs,
  ...account,
  ...notificationSettings,
]
