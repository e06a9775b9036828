import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { lowercase } from '../fields/canonical.ts'
import { withLabel } from '../fields/impact.ts'
import { bool, fields, line, nullable, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const labels = defineKind({
  name: 'labels',
  words: {
    noun: 'label',
    about: 'Tags for conversations and contacts.',
    loses: 'the label is taken off every conversation and contact',
    gone: 'conversations and contacts that had it do not get it back',
    page: 'settings/labels/list',
  },
  schema: () =>
    fields(
      {
        title: line.check(
          z.regex(
            /^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u,
            'must be two or more letters, digits, "_" or "-", beginning with a letter or digit',
          ),
        ),
        description: nullable(text),
        color: line,
        show_on_sidebar: nullable(bool),
      },
      {
        title: 'The label as it stands on conversations; Chatwoot writes it in lower case.',
        description: 'What the label is for; agents see it where they choose one.',
        color: 'The color of the label, such as "#1f93ff", which is the default.',
        show_on_sidebar: [
          'link in the sidebar',
          'Whether the sidebar has a link to the conversations with this label; by default it has none.',
        ],
      },
    ),
  identity: {
    nameField: 'title',
    // Rules, macros and filters hold the title, not the id.
    referredBy: 'title',
    unique: {
      title: { aside: (mark) => mark, afterwards: 'moves the tags of conversations and contacts to the new title' },
    },
  },
  endpoint: collection({ path: 'labels', list: 'payload', wrap: 'label', listedFor: 'anyone' }),
  // The server lower-cases titles.
  requests: { defaults: { description: null, color: '#1f93ff', show_on_sidebar: null } },
  comparison: { canonical: { title: lowercase } },
  impact: { deleted: [withLabel] },
  example: { title: 'billing', description: 'Questions about invoices', color: '#1f93ff', show_on_sidebar: true },
  samples: { more: [{ title: 'vip', description: 'Answered first' }] },
  simulatedAs: 'label',
  availability: { verified: '4.15.1', feature: 'labels' },
})
