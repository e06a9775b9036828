import { action, condition, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const KINDS = ['automation_rules', 'macros', 'agent_bots', 'inboxes'] as const
const tag = (label: string) =>
  rule('conversation_created', [condition('browser_language', 'equal_to', label)], action('add_label', label))
const world = (second: string) => ({
  automation_rules: { a: { ...tag('de'), name: 'Language' }, b: { ...tag('fr'), name: second } },
})

export const nameTwice: LintRule = {
  code: 'L-NAME-TWICE',
  title: 'Two of one name',
  severity: 'note',
  why: 'Chatwoot takes any number of rules, macros, bots and inboxes of one name (measured on 4.15.1). In the dashboard nobody can tell which is which, and this tool finds neither by its name.',
  fix: 'Give one of them another name.',
  unless: ['other kinds, of which Chatwoot takes each name once'],
  example: { wrong: world('Language'), right: world('Language (French)') },
  find: (account) =>
    KINDS.flatMap((kind) => {
      const known = account.of(kind).filter(({ fields }) => typeof fields.name === 'string')
      return [...Map.groupBy(known, ({ title }) => title).values()].flatMap((its) =>
        its.slice(1).map((on) => ({
          on,
          at: 'name',
          says: `another one is called ${quoted(on.title)} as well`,
          help: 'Give one of the two another name.',
        })),
      )
    }),
}
