import { asks } from '../about/automation.ts'
import { action, one, rule } from '../about/example.ts'
import { everyGroup } from '../about/logic.ts'
import { type Text, textsOf } from '../about/texts.ts'
import type { LintRule } from '../rule.ts'

const agent = { agents: { 'mia@example.com': { name: 'Mia', role: 'agent' } } }
const say = action('send_message', 'You talk to {{agent.name}}.')
const toMia = action('assign_agent', 'mia@example.com')

export const textAgent: LintRule = {
  code: 'L-TEXT-AGENT',
  title: "The agent's name where nobody is assigned",
  severity: 'warning',
  why: 'In a text that no person writes `agent` is who is assigned, and empty when nobody is: "I am ." went to customers (measured on 4.15.1 in greetings and rules; chatwoot#14338). 4.12.1 never filled it in in rules (source).',
  fix: 'Assign first, use `inbox.name`, or put it into `{% if agent.name %}…{% endif %}`.',
  unless: [
    'the rule assigns somebody first',
    'every part asks for an assignee',
    '`{% if agent.name %}` around it',
    'macros: there it is who runs it',
  ],
  example: {
    wrong: { ...agent, ...one('hello', rule('conversation_created', [], say, toMia)) },
    right: { ...agent, ...one('hello', rule('conversation_created', [], toMia, say)) },
  },
  find: (account) =>
    account.once(textsOf).flatMap((text) => {
      const { on, at, rule, template } = text
      const isUsed = template.outputs.some(({ variable }) => /^agent\./.test(variable))
      if (!isUsed || template.conditions.some((words) => /\bagent\b/.test(words)) || isAssigned(text)) return []
      return [
        {
          on,
          at,
          severity:
            rule === undefined || rule.event === 'conversation_created' ? ('warning' as const) : ('note' as const),
          says: 'the name of the agent is empty as long as nobody is assigned',
          help: 'Assign somebody first, use {{inbox.name}}, or write {% if agent.name %}…{% endif %} around it.',
        },
      ]
    }),
}

/** A macro is run by somebody; a rule may assign somebody before. */
function isAssigned({ on, rule, action }: Text): boolean {
  if (rule === undefined) return on.kind === 'macros'
  const before = rule.actions.slice(0, rule.actions.indexOf(action!))
  return (
    before.some(({ name, params: [first] }) => name === 'assign_agent' && first !== 'nil') ||
    everyGroup(rule, (one) => asks(one, 'assignee_id', 'is_present', 'equal_to'))
  )
}
