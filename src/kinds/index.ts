/** The registry: adding a kind is one file and one line here. The order is that of docs and summaries. */
import { agentBots } from './agent-bots.ts'
import { agents } from './agents.ts'
import { automationRules } from './automation-rules.ts'
import { inboxAgentBots } from './inbox-agent-bots.ts'
import { inboxes } from './inboxes.ts'
import type { Kind } from './kind.ts'
import { labels } from './labels.ts'
import { macros } from './macros.ts'
import { teams } from './teams.ts'
import { webhooks } from './webhooks.ts'

export const kinds: readonly Kind[] = [
  labels,
  agents,
  teams,
  inboxes,
  agentBots,
  inboxAgentBots,
  webhooks,
  automationRules,
  macros,
]

/** The names of these kinds and of all that their references and bindings need. */
export function withReferred(some: readonly Kind[]): Set<string> {
  return new Set(
    some.flatMap(({ name, references, endpoints }) => [
      name,
      ...references.map(({ to }) => to),
      ...(endpoints.shape === 'binding' ? [endpoints.over] : []),
    ]),
  )
}

const byName = new Map(kinds.map((kind) => [kind.name, kind]))

/** The kind of that name. Throws for a name that is not in the registry: check names where they enter. */
export function kindNamed(name: string): Kind {
  const kind = byName.get(name)
  if (kind === undefined) throw new Error(`no kind is called ${name}`)
  return kind
}

export function isKind(name: string): boolean {
  return byName.has(name)
}
