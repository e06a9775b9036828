/** The page of one guard, from its own words, and the list of all. */
import type { Guard } from '../src/plan/guards/guard.ts'

export function guardPage({ code, title, about, fires, isFinal }: Guard): string {
  return [
    `# ${code}`,
    `**${title}.**`,
    about,
    `## It fires when\n\n${fires}`,
    isFinal
      ? '## It cannot be approved\n\nIts finding says what to change in the files.'
      : '## How to approve it\n\nThe finding prints the line for each operation that needs one, such as `allow: delete inboxes/old`. Put it on a line of its own into the description of the pull request; for a run by hand into the input `allow` (several with commas between), on a laptop behind `--allow`. An approval is for one operation, and the next plan shows it.',
  ]
    .join('\n\n')
    .concat('\n')
}

export function guardsPage(guards: readonly Guard[]): string {
  const rows = guards.map(({ code, title, fires }) => `| [${code}](${code}.md) | ${title} | ${fires} |`)
  return [
    '# The guards',
    'Made from `src/plan/guards/` by `npm run generate`.',
    'A guard reads a finished plan and blocks what nobody has approved. The plan is shown all the same; nothing of it is applied. An operation that the files did not ask for, because it only puts back what was changed in Chatwoot, is held instead: it waits for its line `allow: …`, with what needs it, and everything else goes on. The nightly check does not fail because of a guard. If a guard cannot read what it needs, it blocks.',
    `| code | what it stops | it fires when |\n|---|---|---|\n${rows.join('\n')}`,
    '`G-ALLOW-NOTHING` is only a note: an operation was approved that is not in the plan, which is most likely misspelt.',
  ]
    .join('\n\n')
    .concat('\n')
}
