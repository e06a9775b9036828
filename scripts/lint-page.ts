/** The page of one lint rule, from its own words, and the list of all. */
import { printed } from '../src/export/print.ts'
import type { Example, LintRule } from '../src/lint/rule.ts'

export function lintPage({ code, title, severity, why, fix, unless, example }: LintRule): string {
  return [
    `# ${code}`,
    `**${title}.** Reported as: ${severity}, or milder.`,
    `## Example\n\nReported:\n\n${block(example.wrong)}\n\nWhat works:\n\n${block(example.right)}`,
    `## Why\n\n${why}`,
    `## What to do\n\n${fix}`,
    unless.length === 0 ? '' : `## Not reported\n\n${unless.map((one) => `* ${one}`).join('\n')}`,
    `## When it is meant\n\nSuppress it in the resource, with the reason: \`"$lint": { "${code}": "why it is right here" }\`.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function block(example: Example): string {
  return `\`\`\`json\n${printed(example, { indent: '', unit: '  ', column: 0, open: 3 })}\n\`\`\``
}

export function lintPages(rules: readonly LintRule[]): string {
  const rows = rules.map(({ code, title, severity }) => `| [${code}](${code}.md) | ${title} | ${severity} |`)
  return [
    '# The lint rules',
    'Made from `src/lint/rules/` by `npm run generate`.',
    'Chatwoot hardly checks what a rule, a macro, an inbox or a text means: much of it can be saved and never happens. These rules tell it in the pull request, at the line, with what to do instead. `validate`, `plan` and the action report them like other findings. Warnings and notes never stop anything. An error stops a plan that would write the resource because of the files; where it is so in Chatwoot already and the plan leaves it alone, it is a warning.',
    'A rule says nothing where a value is a secret or a variable that is not set, or where it would need to know what was not read. With a server a plan knows also what nobody declares.',
    'What is meant as it is gets its reason in the resource, and is not reported there any more:',
    '```json\n"$lint": { "L-ACT-REASSIGN": "VIP conversations always stay with Mia" }\n```',
    'A suppression that suppresses nothing is reported as `L-UNUSED`.',
    `| code | what is wrong | severity |\n|---|---|---|\n${rows.join('\n')}`,
    `## What is not told here\n\n${ELSEWHERE}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** Candidates of which there is no rule, with the reason. */
const ELSEWHERE = [
  '* Told by the check of the files already: an operator behind the last condition or none between two (L-COND-DANGLING), a custom attribute without its type or definition (L-ATTR-DROPPED), names of a status, priority or message type that do not exist, days that end before they begin (L-HOURS-INVALID), empty texts (L-ACT-EMPTY).',
  '* Wait for members of teams and inboxes as kinds: L-ACT-NOT-MEMBER, L-ACT-TEAM-DROPS, L-INBOX-NOBODY, and the parts of L-ACT-TEAM-NOBODY about members.',
  '* Wait for assignment policies, roles or the features of the account: L-ASSIGN-NO-POLICY, L-ASSIGN-INERT, L-ROLE-BLIND, L-CAP-EXCLUSION.',
  '* Wait for the settings of the account as a kind: L-AUTO-WAITING, L-AUTO-LABEL, L-ATTR-REQUIRED.',
  '* Wait for Captain: L-CAPTAIN-TOOL, L-TOOL-TEMPLATE, and the Captain half of L-BOT-TWO-VOICES.',
  '* Wait for SLA policies, campaigns and the help center: L-SLA-HOURS, L-SLA-THRESHOLD, L-SLA-LATE, L-CAMP-OFF, L-CAMP-TIME, L-CAMP-AUDIENCE, L-CAMP-URL, L-CAMP-WHATSAPP, L-PORTAL-LOCALE, L-ARTICLE-LOCALE.',
  '* Cannot be read back from the server, so that nobody knows: L-AGENT-ALWAYS-ON.',
].join('\n')
