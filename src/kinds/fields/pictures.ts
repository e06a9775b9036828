/** Pictures: the avatars of inboxes and bots, and the logo of a portal. */
import type { Part } from '../model/availability.ts'
import type { FileField } from '../model/file.ts'
import type { Fields } from '../model/json.ts'

const MEGABYTE = 1024 * 1024

/** Chatwoot's own limits for avatars (`Avatarable`, 4.15.1). */
const picture = {
  types: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
  most: 15 * MEGABYTE,
}

/** `shown` is the field of an answer that holds its address, or "" for none. The address itself says nothing of the picture. */
export function avatar(shown: string): FileField {
  const isIn = (raw: Fields) => (typeof raw[shown] === 'string' ? raw[shown] !== '' : null)
  return { ...picture, isIn, uploadedAs: null, below: 'avatar' }
}

/**
 * The server takes any file here, and browsers show these. An update carries no file, only the id of an upload; answers
 * leave the field out where there is none (4.15.1).
 */
export const logo: FileField = {
  ...picture,
  isIn: ({ logo: its }) => its !== undefined && its !== null,
  uploadedAs: 'blob_id',
  below: 'logo',
}

/** Refused as an avatar before 4.14. */
export const webpAvatar: Part = {
  at: 'avatar',
  such: { are: 'that is a WebP', holds: (value) => (value as Fields | null)?.type === 'image/webp' },
  since: '4.14',
  otherwise: 'refuses',
  instead: 'a PNG',
}
