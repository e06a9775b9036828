import { shownInside } from '../endpoints/shown-inside.ts'
import { fields, reference } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/kind.ts'

export const inboxPortals = defineKind({
  name: 'inbox_portals',
  words: {
    noun: 'help centre of an inbox',
    about:
      'Which help centre goes with which inbox: its articles are shown in the chat. An inbox has one or none; take the entry out to take it off.',
    loses: 'the inbox no longer shows articles',
    page: 'settings/inboxes/{id}',
  },
  schema: () =>
    fields(
      { inbox: reference, portal: reference },
      {
        inbox: 'The inbox whose chat shows the articles.',
        portal: ['help centre', 'The help centre whose articles are shown.'],
      },
    ),
  identity: { nameField: 'inbox', writtenAs: 'portal' },
  // Written as `portal_id` of the inbox, and shown as its `help_center` by name and slug only (4.15.1). The portal's own
  // `inbox` is another connection, and neither changes the other.
  endpoint: shownInside({
    over: 'inboxes',
    at: 'inbox',
    shown: 'help_center',
    bound: 'portal',
    unbound: { portal_id: null },
  }),
  references: [
    { at: 'inbox', to: 'inboxes' },
    { at: 'portal', to: 'portals', shownBy: 'slug' },
  ],
  requests: {
    fromLive: ({ portal, ...answer }) => ({ ...answer, portal: (portal as Fields).slug! }),
    toBody: ({ portal }) => ({ portal_id: portal! }),
  },
  example: { inbox: 'shop', portal: 'help' },
  availability: { verified: '4.15.1', feature: 'help_center' },
})
