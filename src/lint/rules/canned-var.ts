import { type LintRule, listed, quoted } from '../rule.ts'

/** What the dashboard itself puts in, and nothing else (measured with @chatwoot/utils 0.0.55). */
const KNOWN =
  /^(contact\.(id|name|first_name|last_name|email|phone|custom_attribute\..+)|conversation\.(id|custom_attribute\..+)|agent\.(name|first_name|last_name|email)|inbox\.(id|name))$/

const canned = (content: string) => ({ canned_responses: { hello: { content } } })

export const cannedVar: LintRule = {
  code: 'L-CANNED-VAR',
  title: 'A variable that the dashboard replaces by nothing',
  severity: 'error',
  why: 'The dashboard fills in a canned response when an agent picks it, and replaces what it does not know by nothing before the server sees it. Measured with its own function: `{{ contact.first_name | default: "there" }}` became empty (chatwoot#8422). Names are others than in rules: `contact.phone`, not `contact.phone_number`.',
  fix: 'Use plain names only, and put the fallback into the sentence.',
  unless: ['`{% … %}`, which is left for the server'],
  example: {
    wrong: canned('Hello {{ contact.first_name | default: "there" }}'),
    right: canned('Hello {{contact.first_name}}'),
  },
  find: (account) =>
    account.of('canned_responses').flatMap((on) => {
      const { content } = on.fields
      if (typeof content !== 'string') return []
      const unknown = [...content.matchAll(/\{\{(.*?)\}\}/g)]
        .map(([, inner]) => inner!.trim())
        .filter((inner) => !KNOWN.test(inner) || /[|"']/.test(inner))
      if (unknown.length === 0) return []
      const isPhone = unknown.includes('contact.phone_number')
      return [
        {
          on,
          at: 'content',
          says: `the dashboard replaces ${listed([...new Set(unknown)].map((inner) => quoted(`{{${inner}}}`)))} by nothing`,
          help: isPhone
            ? 'In a canned response it is {{contact.phone}}.'
            : 'Use plain names such as {{contact.first_name}}, without filters.',
          ...(isPhone && new Set(unknown).size === 1
            ? { edits: [{ path: 'content', value: content.replaceAll('contact.phone_number', 'contact.phone') }] }
            : {}),
        },
      ]
    }),
}
