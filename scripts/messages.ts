/** What each code means, from the page of messages: one place where the words stand, for the docs and for SARIF. */

/** By code the words without their links, as the file that `src/sarif/rules.ts` reads. */
export function messagesJson(page: string): string {
  const entries = page.split(/^(?=#+ )/m).flatMap((part) => {
    const [, code, words] = /^### (\S+)\n([\s\S]*)$/.exec(part) ?? []
    return code === undefined ? [] : [[code, words!.trim().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')] as const]
  })
  return `${JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
}
