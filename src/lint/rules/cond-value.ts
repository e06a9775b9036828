import { asks, inConditions } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const tag = action('add_label', 'german')

export const condValue: LintRule = {
  code: 'L-COND-VALUE',
  title: 'A value that the field never has, or an empty one',
  severity: 'error',
  why: 'Measured on 4.15.1: a country is stored as two capitals, so `Germany` never matches, and `de` only where a program stored it so; a conversation without priority fulfils nothing, so `nil` cannot be asked for; `contains` with nothing but blanks is true of everything that has a value. Names of a status or priority that do not exist are refused by the check of the files already.',
  fix: 'Write one of the values that are stored, or take the condition out.',
  unless: ['`status equal_to all`, which is always true on purpose'],
  example: {
    wrong: one('german', rule('conversation_created', [condition('country_code', 'equal_to', 'Germany')], tag)),
    right: one('german', rule('conversation_created', [condition('country_code', 'equal_to', 'DE')], tag)),
  },
  find: inConditions((one, { on }) => {
    const tell = (index: number, says: string, help: string): Told => ({
      on,
      at: `${one.at}.values[${index}]`,
      says,
      help,
    })
    if (asks(one, 'country_code', 'equal_to', 'not_equal_to'))
      return one.texts.flatMap((text, index) => {
        if (/^[A-Z]{2}$/.test(text)) return []
        const isShort = /^[a-z]{2}$/i.test(text)
        return [
          {
            ...tell(
              index,
              isShort
                ? `${quoted(text)} is not how Chatwoot stores a country: only a program that wrote it so finds it`
                : `${quoted(text)} is no country as Chatwoot stores it`,
              isShort ? `Write ${quoted(text.toUpperCase())}.` : 'Write its two letters in capitals, such as "DE".',
            ),
            ...(isShort
              ? {
                  severity: 'warning' as const,
                  edits: [{ path: `${one.at}.values[${index}]`, value: text.toUpperCase() }],
                }
              : {}),
          },
        ]
      })
    if (asks(one, 'priority', 'equal_to', 'not_equal_to'))
      return one.texts.flatMap((text, index) =>
        text === 'nil'
          ? [
              tell(
                index,
                'a conversation without priority fulfils no condition on "priority", and "nil" is never true',
                'Take "nil" out; that there is no priority cannot be asked.',
              ),
            ]
          : [],
      )
    if (one.custom === '' && /contain/.test(one.operator))
      return one.texts.flatMap((text, index) =>
        /^[\s%_]*$/.test(text)
          ? [
              tell(
                index,
                `"${one.key}" ${one.operator} ${quoted(text)} is ${one.operator === 'contains' ? 'true of everything that has a value' : 'never true'}`,
                'Write the text that is meant, or take the condition out.',
              ),
            ]
          : [],
      )
    return []
  }),
}
