/** What some servers lack of inboxes: measured on 3.16.0 to 4.15.1 and both editions, releases between from their sources. */
import type { Part } from '../model/availability.ts'
import type { Fields, Json } from '../model/kind.ts'
import { webpAvatar } from './pictures.ts'

/** The pattern of the model up to 4.2, for channels of these types: a line from word to word, without these signs. */
const NAME = /^(?=[\p{L}\p{M}\p{N}\p{Pc}])[^/\\<>@]*(?<=[\p{L}\p{M}\p{N}\p{Pc}])$/mu
const CHECKED: readonly (Json | undefined)[] = ['email', 'api', 'web_widget']

const isRefused = (name: Json, { channel }: Fields) => {
  const type = (channel as Fields | undefined)?.type
  return typeof name === 'string' && !NAME.test(name) && (type === undefined || CHECKED.includes(type))
}

export const inboxParts: readonly Part[] = [
  { at: 'csat_config', since: '4.2', otherwise: 'ignores' },
  {
    at: 'name',
    such: { are: 'with any of < > / \\ @, or with a space, a sign or an emoji at an end', holds: isRefused },
    since: '4.3',
    otherwise: 'refuses',
  },
  { at: 'channel.allowed_domains', since: '4.6', otherwise: 'ignores' },
  { at: 'csat_config.button_text', since: '4.9', otherwise: 'ignores' },
  { at: 'csat_config.language', since: '4.9', otherwise: 'ignores' },
  { at: 'csat_config.template', since: '4.9', otherwise: 'ignores' },
  { at: 'channel.selected_feature_flags[]', values: ['allow_mobile_webview'], since: '4.12', otherwise: 'fails' },
  webpAvatar,
  { at: 'auto_assignment_config', edition: 'enterprise', otherwise: 'ignores' },
]
