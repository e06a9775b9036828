/** Born by a sign-in in the browser: nothing of the channel can be edited, and of its credentials nothing is shown. */
import { boolean, string } from '../../rails/columns.ts'
import { shown } from '../shared.ts'
import type { Channel } from './channel.ts'

const byBrowser = { isMadeElsewhere: true, permit: {} } as const

export const facebook: Channel = {
  ...byBrowser,
  type: 'facebook_page',
  model: 'Channel::FacebookPage',
  table: 'channel_facebook_pages',
  columns: { page_id: string(), user_access_token: string(), page_access_token: string() },
  view: (row) => ({ ...shown(row, ['page_id']), reauthorization_required: false }),
}

export const instagram: Channel = {
  ...byBrowser,
  type: 'instagram',
  model: 'Channel::Instagram',
  table: 'channel_instagram',
  columns: { instagram_id: string(), access_token: string() },
  view: (row) => ({ ...shown(row, ['instagram_id']), reauthorization_required: false }),
}

export const tiktok: Channel = {
  ...byBrowser,
  type: 'tiktok',
  model: 'Channel::Tiktok',
  table: 'channel_tiktok',
  columns: { business_id: string(), access_token: string(), refresh_token: string() },
  view: () => ({ reauthorization_required: false }),
}

export const twitter: Channel = {
  ...byBrowser,
  type: 'twitter_profile',
  model: 'Channel::TwitterProfile',
  table: 'channel_twitter_profiles',
  columns: {
    profile_id: string(),
    twitter_access_token: string(),
    twitter_access_token_secret: string(),
    tweets_enabled: boolean({ default: true }),
  },
  permit: { tweets_enabled: 'one' },
  view: (row) => shown(row, ['tweets_enabled']),
}
