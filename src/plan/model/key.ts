/** Keys: what people call resources in the files. */

/** What people may call a resource: it stands in paths, in approvals and in the ledger. */
export function isKey(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(text) && !isOfLanguage(text)
}

/** Names such as `constructor` that every object of the language has by itself. */
export function isOfLanguage(name: string): boolean {
  return name in Object.prototype || name === 'prototype'
}

/** How long a key is at most that is made from a name, in characters. */
export const LONGEST_MADE = 60

/** `Über uns & Preise` as `über-uns-preise`; an address without its scheme; '' when no letter is left. */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .normalize('NFC')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
  const characters = [...words]
  if (characters.length <= LONGEST_MADE) return words
  const cut = characters.slice(0, LONGEST_MADE).join('')
  return cut.includes('-') ? cut.replace(/-[^-]*$/, '') : cut
}
