/** What the example of the account's settings cannot show. */
import type { Samples } from '../model/samples.ts'

export const samples: Partial<Samples> = {
  more: [
    {
      locale: 'fr',
      auto_resolve_after: 60,
      auto_resolve_message: 'Closed for today. Write again, and it is open again.',
    },
  ],
  answers: [{ auto_resolve_message: 'Closed' }],
  weakens: [
    ...['support_email', 'domain'].map((name) => [{ [name]: 'a@x.example' }, { [name]: 'b@x.example' }] as const),
    [{ auto_resolve_after: 60 }, { auto_resolve_after: 10 }],
    [{ auto_resolve_ignore_waiting: true }, { auto_resolve_ignore_waiting: false }],
    [{ auto_resolve_message: 'Closed' }, { auto_resolve_message: 'Resolved' }],
  ],
  harmless: [
    [
      { auto_resolve_after: null, auto_resolve_message: 'Closed' },
      { auto_resolve_after: null, auto_resolve_message: 'Resolved' },
    ],
  ],
}
