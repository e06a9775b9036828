/**
 * What is shown of an address. Paths often hold tokens that nobody has declared as secrets, so it is the host alone; and of
 * one that is not written in the open not even that.
 */
export function hostOf(address: string): string | null {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#\s@]*@)?([\p{L}\p{N}.-]+(?::\d+)?)(?:[/?#]|$)/iu.exec(address)?.[1]
  return host?.toLowerCase() ?? null
}
