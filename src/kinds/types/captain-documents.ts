import * as z from 'zod/mini'
import { filtered } from '../endpoints/filtered.ts'
import { fields, reference, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Fields, Json } from '../model/kind.ts'

/** One slash at the end is taken off when it is saved (4.15.1). */
const withoutSlash = (value: Json): Json => (typeof value === 'string' ? value.replace(/\/$/, '') : value)

export const captainDocuments = defineKind({
  name: 'captain_documents',
  words: {
    noun: 'Captain document',
    about: 'Pages of the web that an assistant reads, to answer customers from them.',
    loses: 'the assistant forgets the page and every answer it has made of it',
    gone: 'the page is read anew, and answers that people had corrected are lost',
  },
  // The crawler fills in the name and the text and moves the status: nothing of these is anybody's to declare.
  schema: () =>
    fields(
      {
        external_link: text.check(
          z.regex(/^https?:\/\/\S+$/, 'must be an address that begins with http:// or https://'),
          z.regex(/^(?!.*\.pdf\/?$)/i, 'must not be that of a PDF, which is uploaded in the dashboard'),
        ),
        assistant_id: reference,
      },
      {
        external_link: ['address', 'The page that is read; it is read again only when it is added anew.'],
        assistant_id: ['assistant', 'The assistant that answers from it.'],
      },
    ),
  identity: {
    nameField: 'external_link',
    takenOnce: [['external_link', 'assistant_id']],
    // An uploaded file has an address that Chatwoot makes up.
    isForeign: ({ external_link }) => typeof external_link === 'string' && external_link.startsWith('PDF: '),
  },
  endpoint: filtered({
    path: 'captain/documents',
    list: 'payload',
    wrap: 'document',
    total: 'meta.total_count',
    of: { kind: 'captain_assistants', at: 'assistant_id' },
    slim: ({ assistant, ...rest }) => ({ ...rest, assistant_id: (assistant as Fields | null)?.id ?? null }),
    listedFor: 'anyone',
  }),
  references: [{ at: 'assistant_id', to: 'captain_assistants', goesAlong: true }],
  limits: { immutable: ['external_link'] },
  comparison: { canonical: { external_link: withoutSlash } },
  example: { external_link: 'https://shop.example.com/help', assistant_id: 'ada' },
  samples: { same: { external_link: ['https://shop.example.com/help', 'https://shop.example.com/help/'] } },
  availability: { verified: '4.15.1', since: '4.0', edition: 'enterprise', feature: 'captain_integration' },
})
