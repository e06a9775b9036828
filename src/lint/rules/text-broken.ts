import { action, condition, one, rule } from '../about/example.ts'
import { isKnownVariable, outsideCode } from '../about/liquid.ts'
import { textsOf } from '../about/texts.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const answer = (text: string) =>
  one(
    'hello',
    rule('message_created', [condition('message_type', 'equal_to', 'incoming')], action('send_message', text)),
  )

export const textBroken: LintRule = {
  code: 'L-TEXT-BROKEN',
  title: 'A template that cannot be read',
  severity: 'error',
  why: 'Measured on 4.15.1: with an open `{{` or `{%`, or a tag that Liquid does not know, the whole text goes out with its braces. `{contact.name}` in single braces stays as it is.',
  fix: 'Close it, and write variables in double braces.',
  unless: ['in backticks', 'single braces around something else'],
  example: { wrong: answer('Order of {{contact.email}'), right: answer('Order of {{contact.email}}') },
  find: (account) =>
    account.once(textsOf).flatMap(({ on, at, text, template }): Told[] => {
      if (template.problem !== null)
        return [
          {
            on,
            at,
            says: `the text goes out with its braces: ${template.problem}`,
            help: 'Close it, or write the tag that is meant.',
          },
        ]
      const single = [...outsideCode(text).matchAll(/(?<!\{)\{\s*([\w.-]+)\s*\}(?!\})/g)].find(
        ([, name]) => /\./.test(name!) && isKnownVariable(name!),
      )
      return single === undefined
        ? []
        : [
            {
              on,
              at,
              says: `${quoted(single[0])} stays as it is: variables stand in double braces`,
              help: `Write {{${single[1]}}}.`,
              edits: [{ path: at, value: text.replace(single[0], () => `{{${single[1]}}}`) }],
            },
          ]
    }),
}
