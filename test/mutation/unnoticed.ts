/** Wrong facts that no test against a server can notice, and why. */
const reasons: readonly { readonly kind?: string; readonly fact: RegExp; readonly why: string }[] = []

export function reasonFor(kind: string, fact: string): string | null {
  return reasons.find((one) => (one.kind === undefined || one.kind === kind) && one.fact.test(fact))?.why ?? null
}
