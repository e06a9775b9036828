/** Of a hostile or broken tree the first findings are told, by file and in all, and how many more there are. */
import { countOf, type Finding } from '../plan/model/plan.ts'

const MOST_OF_A_FILE = 100
const MOST = 500

/** `findings` in the order of their files. */
export function capped(findings: readonly Finding[]): Finding[] {
  const byFile = [...Map.groupBy(findings, ({ place }) => place?.file ?? null)]
  const told = byFile.flatMap(([file, its]) =>
    its.length <= MOST_OF_A_FILE
      ? its
      : [...its.slice(0, MOST_OF_A_FILE), moreOf(its.slice(MOST_OF_A_FILE), `${file ?? 'The folder'} has`)],
  )
  return told.length <= MOST ? told : [...told.slice(0, MOST), moreOf(told.slice(MOST), 'The other files have')]
}

function moreOf(rest: readonly Finding[], who: string): Finding {
  const count = countOf(rest)
  return {
    code: 'F-MORE',
    severity: 'error',
    place: rest[0]!.place,
    subject: null,
    sentence: `${who} ${count} more ${count === 1 ? 'error' : 'errors'}.`,
    nextStep: 'Correct the first ones, and run it again.',
    standsFor: count,
  }
}
