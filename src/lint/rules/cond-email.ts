import type { Edit } from '../../plan/model/paths.ts'
import { asks, type Condition, inConditions, type Rule } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { type LintRule, listed, quoted, type Told } from '../rule.ts'

const answer = action('send_message', 'This is a known problem. Please reload the app.')

export const condEmail: LintRule = {
  code: 'L-COND-EMAIL',
  title: 'An e-mail address that no contact can have',
  severity: 'error',
  why: '`email` is the address of the contact, stored in small letters. Measured on 4.15.1: `equal_to` with capitals never fired, and `not_equal_to` always. People search a message or a mail with it: an address holds no blank, colon, comma, semicolon, quote or angle bracket, so a rule that looks for `RxDB Error-Code` in it never fires.',
  fix: 'For the text of a message use `content` on the event `message_created`, with `message_type equal_to incoming`; for the subject of a mail `mail_subject`. Write addresses in small letters.',
  unless: ['`contains` with capitals: it ignores case'],
  example: {
    wrong: one(
      'known-problem',
      rule('conversation_created', [condition('email', 'contains', 'RxDB Error-Code')], answer),
    ),
    right: one(
      'known-problem',
      rule(
        'message_created',
        all(condition('content', 'contains', 'RxDB Error-Code'), condition('message_type', 'equal_to', 'incoming')),
        answer,
      ),
    ),
  },
  find: inConditions((one, its) => {
    if (asks(one, 'email', 'contains', 'does_not_contain')) return noAddress(one, its)
    return asks(one, 'email', 'equal_to', 'not_equal_to') ? capitals(one, its) : []
  }),
}

function noAddress(one: Condition, { on, event, conditions }: Rule): Told[] {
  const texts = one.texts.filter((text) => /[\s:,;"<>]/.test(text.trim()))
  if (texts.length === 0) return []
  const never = one.operator === 'contains' ? 'is never true' : 'is always true'
  const opened =
    event === 'conversation_opened' ? ' (conversation_opened means opened again, and never comes for a new one)' : ''
  return [
    {
      on,
      at: `${one.at}.values`,
      says: `the condition ${never}: "email" is the address of the contact, and no address holds ${listed(texts.map(quoted))}`,
      help: `To look for it in what customers write, use the event message_created${opened} with "content" ${one.operator} ${listed(texts.map(quoted))} and "message_type" equal_to "incoming".`,
      ...(conditions.length === 1 ? { edits: onMessages(one) } : {}),
    },
  ]
}

/** The rule that works. */
function onMessages({ operator, values }: Condition): Edit[] {
  return [
    { path: 'event_name', value: 'message_created' },
    {
      path: 'conditions',
      value: all(condition('content', operator, ...values), condition('message_type', 'equal_to', 'incoming')),
    },
  ]
}

function capitals(one: Condition, { on }: Rule): Told[] {
  return one.texts.flatMap((text, index) =>
    text === text.toLowerCase()
      ? []
      : [
          {
            on,
            at: `${one.at}.values[${index}]`,
            says: `the condition ${one.operator === 'equal_to' ? 'is never true' : 'is always true'} for ${quoted(text)}: Chatwoot stores addresses in small letters`,
            help: `Write ${quoted(text.toLowerCase())}.`,
            edits: [{ path: `${one.at}.values[${index}]`, value: text.toLowerCase() }],
          },
        ],
  )
}
