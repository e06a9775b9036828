/** The registry: adding a kind is one file and one line here. The order is that of docs and summaries. */

import { mustReferToKinds } from './model/check.ts'
import { parentOf } from './model/endpoint.ts'
import type { Kind } from './model/kind.ts'
import { accountSettings } from './types/account-settings.ts'
import { agentBots } from './types/agent-bots.ts'
import { agentCapacityPolicies } from './types/agent-capacity-policies.ts'
import { agentCapacityPolicyUsers } from './types/agent-capacity-policy-users.ts'
import { agents } from './types/agents.ts'
import { articles } from './types/articles.ts'
import { assignmentPolicies } from './types/assignment-policies.ts'
import { automationRules } from './types/automation-rules.ts'
import { campaigns } from './types/campaigns.ts'
import { cannedResponses } from './types/canned-responses.ts'
import { captainAssistantResponses } from './types/captain-assistant-responses.ts'
import { captainAssistants } from './types/captain-assistants.ts'
import { captainCustomTools } from './types/captain-custom-tools.ts'
import { captainDocuments } from './types/captain-documents.ts'
import { captainInboxes } from './types/captain-inboxes.ts'
import { captainPreferences } from './types/captain-preferences.ts'
import { captainScenarios } from './types/captain-scenarios.ts'
import { categories } from './types/categories.ts'
import { customAttributeDefinitions } from './types/custom-attribute-definitions.ts'
import { customFilters } from './types/custom-filters.ts'
import { customRoles } from './types/custom-roles.ts'
import { dashboardApps } from './types/dashboard-apps.ts'
import { inboxAgentBots } from './types/inbox-agent-bots.ts'
import { inboxAssignmentPolicies } from './types/inbox-assignment-policies.ts'
import { inboxMembers } from './types/inbox-members.ts'
import { inboxPortals } from './types/inbox-portals.ts'
import { inboxes } from './types/inboxes.ts'
import { integrationsHooks } from './types/integrations-hooks.ts'
import { labels } from './types/labels.ts'
import { macros } from './types/macros.ts'
import { notificationSettings } from './types/notification-settings.ts'
import { portals } from './types/portals.ts'
import { samlSettings } from './types/saml-settings.ts'
import { slaPolicies } from './types/sla-policies.ts'
import { teamMembers } from './types/team-members.ts'
import { teams } from './types/teams.ts'
import { webhooks } from './types/webhooks.ts'

export const kinds: readonly Kind[] = [
  accountSettings,
  notificationSettings,
  samlSettings,
  labels,
  customAttributeDefinitions,
  cannedResponses,
  customRoles,
  agents,
  teams,
  teamMembers,
  assignmentPolicies,
  agentCapacityPolicies,
  agentCapacityPolicyUsers,
  slaPolicies,
  inboxes,
  inboxMembers,
  agentBots,
  inboxAgentBots,
  inboxAssignmentPolicies,
  inboxPortals,
  webhooks,
  automationRules,
  macros,
  campaigns,
  integrationsHooks,
  dashboardApps,
  customFilters,
  captainPreferences,
  captainAssistants,
  captainInboxes,
  captainCustomTools,
  captainScenarios,
  captainAssistantResponses,
  captainDocuments,
  portals,
  categories,
  articles,
]

mustReferToKinds(kinds)

/** The names of these kinds and of all that their references and parents need. */
export function withReferred(some: readonly Kind[]): Set<string> {
  const needed = some.flatMap((kind) => [kind, ...kind.references.map(({ to }) => kindNamed(to))])
  return new Set(needed.flatMap(withParents))
}

/** The name of the kind, and of every one that has to be read before it can be listed. */
export function withParents({ name, endpoint }: Kind): string[] {
  const parent = parentOf(endpoint)
  return parent === null ? [name] : [name, ...withParents(kindNamed(parent.kind))]
}

const byName = new Map(kinds.map((kind) => [kind.name, kind]))

/** The kind of that name. Throws for a name that is not in the registry: check names where they enter. */
export function kindNamed(name: string): Kind {
  const kind = byName.get(name)
  if (kind === undefined) throw new Error(`no kind is called ${name}`)
  return kind
}

/** The kinds that people may write inside of those of that name, by the field. */
export function writtenInside(name: string): ReadonlyMap<string, Kind> {
  return inside.get(name) ?? NONE
}

const NONE: ReadonlyMap<string, Kind> = new Map()
const inside = new Map(
  kinds.map(({ name }) => [
    name,
    new Map(
      kinds.flatMap((kind) =>
        kind.identity.writtenAs !== null && kind.endpoint.over?.kind === name ? [[kind.identity.writtenAs, kind]] : [],
      ),
    ),
  ]),
)

export function isKind(name: string): boolean {
  return byName.has(name)
}
