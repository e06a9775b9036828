import * as z from 'zod/mini'
import { lowercase } from '../fields/canonical.ts'
import { bool, fields, line, nullable, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const labels = defineKind({
  name: 'labels',
  noun: 'label',
  about: 'Tags for conversations and contacts.',
  schema: fields({
    title: line.check(
      z.regex(
        /^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u,
        'must be two or more letters, digits, "_" or "-", beginning with a letter or digit',
      ),
    ),
    description: nullable(text),
    color: line,
    show_on_sidebar: nullable(bool),
  }),
  nameField: 'title',
  listedFor: 'anyone',
  endpoints: { shape: 'collection', path: 'labels', list: 'payload', created: '', wrap: 'label' },
  // Rules, macros and filters hold the title, not the id.
  referredBy: 'title',
  // The server lower-cases titles.
  canonical: { title: lowercase },
  unique: {
    title: { aside: (mark) => mark, afterwards: 'moves the tags of conversations and contacts to the new title' },
  },
  deletion: { loses: 'the label is taken off every conversation and contact', when: 'at once' },
  irrevocable: { deleted: 'conversations and contacts that had it do not get it back' },
  example: { title: 'billing', description: 'Questions about invoices', color: '#1f93ff', show_on_sidebar: true },
  verified: '4.15.1',
  feature: 'labels',
})
