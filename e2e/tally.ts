/** What the cases came to, as text: a line a kind, and below it what failed and what was skipped, with the reasons. */
export interface Case {
  readonly kind: string
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly reason: string | null
}

export function linesOf(kind: string, cases: readonly Case[]): string[] {
  const isWell = cases.every(({ state }) => state !== 'failed')
  const mark = isWell ? (cases.some(({ state }) => state === 'passed') ? '✓' : '-') : '✗'
  const rest = cases.filter(({ state }) => state !== 'passed')
  return [
    `${mark} ${kind}: ${sumOf(cases)}`,
    ...rest.map(({ state, name, reason }) => `    ${state}: ${name}: ${reason}`),
  ]
}

/** `N passed, N failed, N skipped`. */
export function sumOf(cases: readonly Case[]): string {
  const count = (wanted: Case['state']) => cases.filter(({ state }) => state === wanted).length
  return (['passed', 'failed', 'skipped'] as const).map((state) => `${count(state)} ${state}`).join(', ')
}
