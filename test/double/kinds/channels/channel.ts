/** What a type of channel declares. An inbox is one row plus one row of the table of its channel. */
import type { Fields, Problem } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import type { Columns } from '../../rails/columns.ts'
import type { Params } from '../../rails/incoming.ts'
import type { Permit } from '../../rails/permit.ts'
import type { Row } from '../../store.ts'

export interface Channel {
  /** As `channel.type` of a create says it. */
  readonly type: string
  readonly model: string
  readonly table: string
  readonly columns: Columns
  readonly permit: Permit
  /** What an update may set, where it depends on more than the type. */
  readonly permitIn?: (row: Row, call: Call) => Permit
  /** Not by `POST /inboxes`, to which its type is none. */
  readonly isMadeElsewhere?: true
  /** What is set beyond plain columns: generated tokens on create, callbacks before validation. */
  readonly assign?: (row: Row, fields: Params, call: Call, step: 'create' | 'update') => void
  readonly check?: (row: Row, call: Call) => Problem[]
  /** A check against the outside world before an update is saved; the text it is refused with, though it is saved. */
  readonly tryOut?: (fields: Params, call: Call) => string | null
  /** The keys this type adds to the inbox, or gives a value. */
  readonly view: (row: Row, call: Call) => Fields
}

/** Present on every inbox, whatever its type. */
export const emptyKeys: Fields = {
  callback_webhook_url: null,
  allowed_domains: null,
  widget_color: null,
  website_url: null,
  hmac_mandatory: null,
  welcome_title: null,
  welcome_tagline: null,
  web_widget_script: null,
  website_token: null,
  selected_feature_flags: null,
  reply_time: null,
  messaging_service_sid: null,
  phone_number: null,
  provider: null,
}

/** Addresses and numbers are unique across the whole installation, not the account. */
export const takenAnywhere = (call: Call, table: string, row: Row, column: string): Problem[] =>
  call.store.where(table, { [column]: row[column] ?? null }).some((other) => other.id !== row.id)
    ? [[column, 'has already been taken']]
    : []
