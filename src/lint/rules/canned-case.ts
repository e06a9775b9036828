import { type LintRule, quoted } from '../rule.ts'

const world = (second: string) => ({
  canned_responses: { hello: { content: 'Hello!' }, second: { short_code: second, content: 'Good morning!' } },
})

export const cannedCase: LintRule = {
  code: 'L-CANNED-CASE',
  title: 'Two short codes that differ by capitals only',
  severity: 'note',
  why: 'Chatwoot takes `hello` and `HELLO` as two (measured on 4.15.1). Who types a short code finds both, and picks one by chance.',
  fix: 'Give one of them another short code.',
  unless: ['codes that begin alike'],
  example: { wrong: world('HELLO'), right: world('morning') },
  find: (account) =>
    [...Map.groupBy(account.of('canned_responses'), ({ title }) => title.toLowerCase()).values()].flatMap((its) =>
      its.slice(1).map((on) => ({
        on,
        at: 'short_code',
        says: `${quoted(its[0]!.title)} differs from ${quoted(on.title)} by capitals only`,
        help: 'Give one of the two another short code.',
      })),
    ),
}
