import { crash, type Fields, type Json, type Problem } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { boolean, object, oneOf, string } from '../../rails/columns.ts'
import type { Params } from '../../rails/incoming.ts'
import type { Row } from '../../store.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import type { Channel } from './channel.ts'

/** Stored as bits, so that answers keep this order and know no duplicates. */
const allFlags = ['attachments', 'emoji_picker', 'end_conversation', 'use_inbox_avatar_for_bot', 'allow_mobile_webview']

const standardField = (label: string, name: string, type: string, required: boolean): Fields => ({
  field_type: 'standard',
  label,
  name,
  type,
  required,
  enabled: false,
})

const builtInForm = (): Fields => ({
  pre_chat_message: 'Share your queries or comments here.',
  pre_chat_fields: [
    standardField('Email Id', 'emailAddress', 'email', true),
    standardField('Full name', 'fullName', 'text', false),
    standardField('Phone number', 'phoneNumber', 'text', false),
  ],
})

function script(row: Row, call: Call): string {
  return `
    <script>
      (function(d,t) {
        var BASE_URL="${call.base}";
        var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
        g.src=BASE_URL+"/packs/js/sdk.js";
        g.async = true;
        s.parentNode.insertBefore(g,s);
        g.onload=function(){
          window.chatwootSDK.run({ websiteToken: '${textOf(row.website_token)}', baseUrl: BASE_URL })
        }
      })(document,"script");
    </script>
    `
}

function assign(row: Row, fields: Params, call: Call, step: 'create' | 'update'): void {
  const { store } = call
  const flags = allFlags.filter((flag) => flag !== 'allow_mobile_webview' || call.has('flag allow_mobile_webview'))
  if (!call.has('allowed_domains')) row.allowed_domains = ''
  if (step === 'create') Object.assign(row, { website_token: store.token(), hmac_token: store.token() })
  const sent = fields.selected_feature_flags
  if (Array.isArray(sent)) {
    const chosen = sent.filter((flag) => flag !== '') as Json[]
    if (!chosen.every((flag) => flags.includes(String(flag)))) crash()
    row.selected_feature_flags = flags.filter((flag) => chosen.includes(flag))
  }
  // A form without fields is not kept: the whole of it falls back, a message of one's own included.
  const form = row.pre_chat_form_options as Fields
  if (!Array.isArray(form.pre_chat_fields) || form.pre_chat_fields.length === 0)
    row.pre_chat_form_options = builtInForm()
}

const field = 'one' as const

export const webWidget: Channel = {
  type: 'web_widget',
  model: 'Channel::WebWidget',
  table: 'channel_web_widgets',
  columns: {
    website_url: string(),
    widget_color: string({ default: '#1f93ff' }),
    welcome_title: string(),
    welcome_tagline: string(),
    reply_time: oneOf(['in_a_few_minutes', 'in_a_few_hours', 'in_a_day'], { default: 'in_a_few_minutes' }),
    pre_chat_form_enabled: boolean({ default: false }),
    pre_chat_form_options: object({ default: {} }),
    continuity_via_email: boolean({ default: true, notNull: true }),
    hmac_mandatory: boolean({ default: false }),
    allowed_domains: string({ default: '', longest: 20_000 }),
    selected_feature_flags: object({ default: allFlags.slice(0, 3) }),
  },
  permit: {
    website_url: field,
    widget_color: field,
    welcome_title: field,
    welcome_tagline: field,
    reply_time: field,
    pre_chat_form_enabled: field,
    continuity_via_email: field,
    hmac_mandatory: field,
    allowed_domains: field,
    pre_chat_form_options: {
      pre_chat_message: field,
      require_email: field,
      pre_chat_fields: {
        field_type: field,
        label: field,
        placeholder: field,
        name: field,
        enabled: field,
        type: field,
        required: field,
        locale: field,
        values: 'list',
        regex_pattern: field,
        regex_cue: field,
      },
    },
    selected_feature_flags: 'list',
  },
  assign,
  check: (row): Problem[] =>
    ['website_url', 'widget_color'].filter((name) => isBlankText(row[name])).map((name) => [name, "can't be blank"]),
  view: (row, call) => ({
    ...shown(row, [
      'allowed_domains',
      'widget_color',
      'website_url',
      'hmac_mandatory',
      'welcome_title',
      'welcome_tagline',
      'website_token',
      'selected_feature_flags',
      'reply_time',
      'pre_chat_form_enabled',
      'pre_chat_form_options',
      'continuity_via_email',
    ]),
    ...(call.isAdmin && { hmac_token: row.hmac_token! }),
    web_widget_script: script(row, call),
  }),
}
