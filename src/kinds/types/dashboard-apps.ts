import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { listSaid } from '../fields/list-words.ts'
import { fields, line, list, oneOf, text } from '../fields/schema.ts'
import { moreOf } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import type { Fields } from '../model/json.ts'
import { value } from '../model/telling.ts'

/** Ruby's parser of addresses: ASCII throughout, and blanks, braces and the like nowhere but in the query (4.15.1). */
const ADDRESS =
  /^https?:\/\/[!$&-.0-;=@-Z[\]_a-z~%]+(\/[!$&-.0-;=@-Z_a-z~%]*)*(\?[\x20-\x22\x24-\x7e]*)?(#[!$&-.0-;=@-Z_a-z~/?%]*)?$/

const address = text.check(
  z.regex(ADDRESS, 'must be an address that begins with http:// or https://, with {{variables}} only after the "?"'),
)

const pagesSaid = listSaid('content', 'shows ', isPage, ({ url }) => [value(url!)])

function isPage(one: Fields): boolean {
  return one.type === 'frame' && typeof one.url === 'string' && Object.keys(one).length === 2
}

export const dashboardApps = defineKind({
  name: 'dashboard_apps',
  words: {
    noun: 'dashboard app',
    about: 'Pages of other programs that agents see beside a conversation.',
    loses: 'agents no longer see it beside their conversations',
    tells: { clauses: pagesSaid },
  },
  schema: () =>
    fields(
      {
        title: line,
        content: list(
          described(z.object({ type: oneOf(['frame']), url: address }), {
            type: 'What kind of page it is; "frame" is the only one.',
            url: 'The address of the page; it is told of the conversation and the contact.',
          }),
        ).check(z.minLength(1)),
      },
      {
        title: 'The name of the tab beside the conversation.',
        content: 'The pages that the tab shows, in their order.',
      },
    ),
  identity: { nameField: 'title' },
  // Nobody asks who writes: agents may as well. Once the user who created one is gone, every update is a 422.
  endpoint: collection({ path: 'dashboard_apps', wrap: 'dashboard_app', listedFor: 'anyone' }),
  limits: { required: ['content'] },
  safety: { weakens: { content: moreOf('what agents see of a conversation is handed to a new address') } },
  example: { title: 'Orders', content: [{ type: 'frame', url: 'https://orders.example.com/?of={{contact.email}}' }] },
  samples: {
    more: [
      {
        title: 'Two tabs',
        content: [
          { type: 'frame', url: 'https://crm.example.com/contact' },
          { type: 'frame', url: 'http://crm.example.com:8080/deals' },
        ],
      },
    ],
    weakens: [
      [null, {}],
      [{}, { content: [{ type: 'frame', url: 'https://elsewhere.example.com' }] }],
    ],
    harmless: [[{}, { title: 'All orders' }]],
  },
  availability: { verified: '4.15.1', feature: 'integrations' },
})
