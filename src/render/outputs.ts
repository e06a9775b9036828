/** The outputs that the files declare, for those who review them: what a merge makes readable is no operation of a plan. */
import type { DeclaredOutput } from '../plan/outputs.ts'
import type { Fullness } from './fitting.ts'
import { codeSpan, cut } from './safe.ts'

/** Credentials first: a merge gives them to every later step of the workflow. Null where no output is declared. */
export function outputsList(outputs: readonly DeclaredOutput[] | undefined, { rows }: Fullness): string | null {
  if (outputs === undefined || outputs.length === 0) return null
  const sorted = [...outputs.filter(({ isSecret }) => isSecret), ...outputs.filter(({ isSecret }) => !isSecret)]
  const lines = sorted.slice(0, rows).map(({ name, subject, path, isSecret }) => {
    const source = `${codeSpan(cut(path, 200))} of ${codeSpan(cut(subject, 200))}`
    const as = codeSpan(cut(name, 100))
    return isSecret
      ? `* 🔑 Merging makes ${source}, **a credential**, readable as the output ${as}. It is empty in a plan.`
      : `* ${source} is the output ${as}.`
  })
  const more = sorted.length > rows ? [`* and ${sorted.length - rows} more`] : []
  return ['**Outputs** (later steps of the workflow can read them)', '', ...lines, ...more].join('\n')
}
