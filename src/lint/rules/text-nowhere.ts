import { valueAt } from '../../plan/model/paths.ts'
import type { LintRule } from '../rule.ts'

/** Texts that are shown as they are. */
const PLACES = [
  ['inboxes', 'channel.welcome_title'],
  ['inboxes', 'channel.welcome_tagline'],
  ['inboxes', 'channel.pre_chat_form_options.pre_chat_message'],
  ['labels', 'description'],
  ['teams', 'description'],
] as const
const inbox = (welcome_title: string) => ({
  inboxes: {
    shop: {
      channel: { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff', welcome_title },
    },
  },
})

export const textNowhere: LintRule = {
  code: 'L-TEXT-NOWHERE',
  title: 'Braces where nothing is filled in',
  severity: 'error',
  why: 'The headings of a website chat, the text of its form and descriptions are shown as they are, with their braces (source of 4.15.1; chatwoot#10939).',
  fix: 'Write plain text.',
  unless: ['the greeting, which is filled in'],
  example: { wrong: inbox('Welcome {{contact.name}}'), right: inbox('Welcome') },
  find: (account) =>
    PLACES.flatMap(([kind, at]) =>
      account.of(kind).flatMap((on) => {
        const text = valueAt(on.fields, at)
        return typeof text === 'string' && /\{\{|\{%/.test(text)
          ? [{ on, at, says: 'people read the braces: nothing is filled in here', help: 'Write plain text.' }]
          : []
      }),
    ),
}
