/** Keys: what people call resources in the files. */

/** What people may call a resource: it stands in paths, in yeses and in the ledger. */
export function isKey(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(text) && !isOfLanguage(text)
}

/** Names such as `constructor` that every object of the language has by itself. */
export function isOfLanguage(name: string): boolean {
  return name in Object.prototype || name === 'prototype'
}
