/** Before the first export: there is no file yet, and nothing was ever applied. */
import { codeSpan, oneLine } from './safe.ts'

export function beginningSentence(folder: string): string {
  return `There is no file in ${oneLine(folder)} yet, and nothing was ever applied, so there is nothing to compare.`
}

export const BEGIN =
  'Run this workflow by hand with mode export: it opens a pull request with everything that the account holds. If there are files in another folder, check the input "desired".'

export function renderBeginning(folder: string): string {
  return `### Chatwoot · nothing to compare yet\n\nThere is no file in ${codeSpan(folder)}, and nothing was ever applied. ${BEGIN}\n`
}
