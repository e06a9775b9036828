import { collection } from '../endpoints/collection.ts'
import { fields, nonBlank, nonBlankText } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const cannedResponses = defineKind({
  name: 'canned_responses',
  words: {
    noun: 'canned response',
    about: 'Texts that agents insert into a reply by typing a short code.',
    loses: 'agents can no longer insert it',
    page: 'settings/canned-response/list',
  },
  schema: () =>
    fields(
      { short_code: nonBlank, content: nonBlankText },
      {
        short_code: ['short code', 'What agents type after "/" to insert the text.'],
        content: [
          'text',
          'The text that is inserted; variables such as {{contact.name}} are filled in when it is sent.',
        ],
      },
    ),
  // Compared to the letter: `hello` and `HELLO` are two.
  identity: { nameField: 'short_code', unique: { short_code: { aside: (mark) => mark } } },
  endpoint: collection({ path: 'canned_responses', wrap: 'canned_response', listedFor: 'anyone' }),
  limits: { required: ['content'] },
  example: { short_code: 'hello', content: 'Hello {{contact.name}}, how can we help?' },
  availability: { verified: '4.15.1', feature: 'canned_responses' },
})
