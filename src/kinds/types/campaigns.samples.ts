/** What the example of a campaign cannot show. */
import type { Samples } from '../model/samples.ts'

/** What is sent once. */
const ONCE = { inbox_id: 'Texts', scheduled_at: '2999-06-01T08:00:00Z', audience: [{ type: 'Label', id: 'billing' }] }

export const samples: Partial<Samples> = {
  more: [
    {
      title: 'Summer',
      message: 'We are open all summer.',
      ...ONCE,
      template_params: { name: 'summer' },
    },
  ],
  same: { scheduled_at: ['2999-06-01T08:00:00Z', '2999-06-01T10:00:00.000+02:00'] },
  weakens: [
    [{ enabled: false }, { enabled: true }],
    [{ enabled: true }, { enabled: true, message: 'Buy now' }],
    [{ enabled: true }, { enabled: true, trigger_rules: { url: 'https://shop.example.com/prices', time_on_page: 5 } }],
    [{ enabled: true }, { enabled: true, trigger_only_during_business_hours: false }],
    [
      { enabled: true, template_params: null },
      { enabled: true, template_params: { name: 'autumn' } },
    ],
    [{ ...ONCE, audience: [] }, ONCE],
    [ONCE, { ...ONCE, scheduled_at: '2999-06-02T08:00:00Z' }],
  ],
  harmless: [[{}, { message: 'Buy now' }]],
  answers: [{ enabled: true }, { audience: [{ type: 'Label', id: 'billing' }] }],
}
