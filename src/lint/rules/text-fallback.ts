import { action, condition, one, rule } from '../about/example.ts'
import { textsOf } from '../about/texts.ts'
import type { LintRule } from '../rule.ts'

const answer = (text: string) =>
  one(
    'hello',
    rule('message_created', [condition('message_type', 'equal_to', 'incoming')], action('send_message', text)),
  )

export const textFallback: LintRule = {
  code: 'L-TEXT-FALLBACK',
  title: 'A fallback that Liquid does not know',
  severity: 'error',
  why: 'Behind `||`, `, fallback=` or `| fallback` nothing is looked at: measured on 4.15.1, a missing value stays empty. People write it because other help desks have it (chatwoot#8422).',
  fix: 'Write `{{ contact.first_name | default: "there" }}`.',
  unless: ['in backticks', 'inside a text in quotes'],
  example: {
    wrong: answer('Order of {{contact.email || "somebody"}}'),
    right: answer('Order of {{contact.email | default: "somebody"}}'),
  },
  find: (account) =>
    account.once(textsOf).flatMap(({ on, at, text, template }) => {
      const found = template.outputs.find(({ inner }) => /\|\||[,|]\s*fallback\b/.test(withoutTexts(inner)))
      if (found === undefined) return []
      const fixed = found.inner.replace(/\s*\|\|\s*/, ' | default: ')
      const isFixable = /^[\w.-]+ \| default: ("[^"]*"|'[^']*'|[\w.-]+)$/.test(fixed)
      return [
        {
          on,
          at,
          says: 'Liquid does not look at a fallback written so: a missing value stays empty',
          help: isFixable ? `Write {{${fixed}}}.` : 'Write it as | default: "…".',
          ...(isFixable ? { edits: [{ path: at, value: text.replace(found.inner, () => fixed) }] } : {}),
        },
      ]
    }),
}

/** Without what stands in quotes. */
function withoutTexts(inner: string): string {
  return inner.replace(/"[^"]*"|'[^']*'/g, '""')
}
