import type { Fields } from '../model/kind.ts'

/** One inbox of each channel that has credentials, and a widget with a form. */
export const channelSamples: readonly Fields[] = [
  {
    name: 'Form',
    channel: {
      type: 'web_widget',
      website_url: 'https://form.example.com',
      allowed_domains: 'form.example.com',
      pre_chat_form_enabled: true,
      pre_chat_form_options: {
        pre_chat_message: 'Who are you?',
        require_email: false,
        pre_chat_fields: [
          {
            field_type: 'standard',
            name: 'emailAddress',
            type: 'email',
            label: 'E-mail',
            placeholder: 'you@example.com',
            enabled: true,
            required: true,
          },
          {
            field_type: 'conversation_attribute',
            name: 'topic',
            type: 'list',
            label: 'Topic',
            values: ['Order', 'Other'],
            regex_pattern: '^O',
            regex_cue: 'One of the two.',
            locale: 'en',
            enabled: true,
          },
        ],
      },
    },
  },
  {
    name: 'Texts',
    channel: {
      type: 'sms',
      phone_number: '+15550900',
      provider_config: { account_id: 'A1', application_id: 'P1', api_key: 'made-up', api_secret: 'made-up' },
    },
  },
  {
    name: 'WhatsApp',
    csat_config: {
      message: 'How?',
      button_text: 'Say',
      language: 'de',
      template: {
        name: 'survey_7',
        template_id: '7',
        friendly_name: 'survey',
        content_sid: 'HX1',
        approval_sid: 'AP1',
        created_at: '2026-01-05',
        language: 'de',
        status: 'APPROVED',
      },
    },
    channel: {
      type: 'whatsapp',
      phone_number: '+15550901',
      provider: 'whatsapp_cloud',
      provider_config: {
        api_key: 'made-up',
        phone_number_id: '111',
        business_account_id: '222',
        webhook_verify_token: 'made-up-too',
        verification_pin: '123456',
        source: 'manual',
        calling_enabled: false,
        inbound_calls_enabled: true,
      },
    },
  },
  {
    name: '360dialog',
    channel: {
      type: 'whatsapp',
      phone_number: '+15550902',
      provider: 'default',
      provider_config: { api_key: 'made-up' },
    },
  },
  {
    name: 'Twilio',
    greeting_enabled: true,
    greeting_message: 'Hello',
    channel: {
      type: 'twilio_sms',
      medium: 'sms',
      messaging_service_sid: 'MG1',
      account_sid: 'AC1',
      auth_token: 'made-up',
    },
  },
  {
    name: 'Twilio WhatsApp',
    channel: {
      type: 'twilio_sms',
      medium: 'whatsapp',
      phone_number: '+15550903',
      account_sid: 'AC1',
      api_key_sid: 'SK1',
      auth_token: 'made-up',
    },
  },
  {
    name: 'LINE',
    channel: {
      type: 'line',
      line_channel_id: '2000001',
      line_channel_secret: 'made-up',
      line_channel_token: 'made-up',
    },
  },
  { name: 'Telegram', channel: { type: 'telegram', bot_token: '7:made-up' } },
]
