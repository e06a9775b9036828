/** The workflow that `init` writes: six jobs, each with the permissions that it needs and no others. */
import { type Job, jobsOn } from './jobs.ts'

export interface WorkflowOptions {
  /** Behind `uses:`, with the comment that says the version. */
  readonly uses: string
  readonly branch: string
  /** Folder of the desired files, below the root of the repository. */
  readonly desired: string
  /** Names of the secrets and variables that the files use: `CHATWOOT_SECRET_…`, `CHATWOOT_VAR_…`. */
  readonly secrets: readonly string[]
  readonly variables: readonly string[]
}

export function workflowText({ uses, branch, desired, secrets, variables }: WorkflowOptions): string {
  const env = [
    'CHATWOOT_API_URL: ${{ vars.CHATWOOT_API_URL }}',
    'CHATWOOT_API_KEY: ${{ secrets.CHATWOOT_API_KEY }}',
    'CHATWOOT_REVIEW_KEY: ${{ secrets.CHATWOOT_REVIEW_KEY }}',
    ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
    ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
  ]
  const folder = desired === 'desired' ? [] : [`desired: ${desired}`]
  const jobs = jobsOn(branch).map((job, index) => jobText(job, index === 0, { uses, env, folder, branch }))
  return `${head(branch, desired)}\njobs:\n${jobs.join('\n')}`
}

function head(branch: string, desired: string): string {
  return `name: Chatwoot

on:
  pull_request:
    branches: [${branch}]
    types: [opened, synchronize, reopened, edited] # edited: an approval in the description is part of the plan
  merge_group: # for a merge queue: the required check has to report there as well
  push:
    branches: [${branch}]
    paths: ['${desired}/**']
  schedule:
    - cron: '23 3 * * *' # not at the full hour, when GitHub is busiest and drops runs
  workflow_dispatch:
    inputs:
      mode:
        description: What to do
        type: choice
        options: [plan, drift, apply, resync, undo, export]
        default: plan
      allow:
        description: 'Approve what a guard blocks, such as allow: delete inboxes/old'
        required: false
      undo-run:
        description: For undo, the run to take back; without it the latest ones are named
        required: false
      confirm-plan:
        description: For undo, the digits of the plan that it has shown; without them it only shows
        required: false
      export-only-declared:
        description: 'Export: only what the files declare already, to accept what was changed in Chatwoot'
        type: boolean
        default: false
      export-prune:
        description: 'Export: take out of the files what is gone from Chatwoot'
        type: boolean
        default: false

permissions: {}
`
}

interface Shared {
  readonly uses: string
  readonly env: readonly string[]
  readonly folder: readonly string[]
  readonly branch: string
}

/** What all jobs share stands in the first, and is named in the others. */
function jobText(job: Job, isFirst: boolean, { uses, env, folder }: Shared): string {
  const report = job.id === 'export' ? [] : ['html-report: ${{ runner.temp }}/chatwoot-as-code/plan.html']
  const inputs = [
    `mode: ${job.id}`,
    ...folder,
    ...report,
    ...job.inputs.map((name) => `${name}: \${{ inputs.${name} }}`),
  ]
  const lines = [
    `  ${job.id}:`,
    `    name: ${job.name}`,
    `    if: ${job.if}`,
    '    runs-on: ubuntu-latest',
    `    timeout-minutes: ${job.minutes}`,
    '    permissions:',
    ...job.permissions.map(([permission, why]) => `      ${permission} # ${why}`),
    ...environmentLines(job),
    ...concurrencyLines(job),
    '    steps:',
    ...(isFirst
      ? [
          '      - &checkout',
          '        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
          '        with:',
          '          persist-credentials: false',
        ]
      : ['      - *checkout']),
    `      - uses: ${uses}`,
    '        with:',
    ...inputs.map((line) => `          ${line}`),
    ...(isFirst ? ['        env: &chatwoot', ...env.map((line) => `          ${line}`)] : ['        env: *chatwoot']),
    ...(isFirst ? KEEP : ['      - *keep-plan']),
    '',
  ]
  return lines.join('\n')
}

const KEEP = [
  '      - &keep-plan',
  '        if: ${{ !cancelled() }}',
  '        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  '        with: # the whole plan, as a page, as text and as JSON',
  '          name: chatwoot-plan-${{ github.run_attempt }}',
  '          path: ${{ runner.temp }}/chatwoot-as-code/',
  '          if-no-files-found: ignore',
]

function environmentLines({ environment }: Job): readonly string[] {
  if (environment === 'production') return ['    environment: chatwoot-production']
  const name =
    environment === 'plan'
      ? "${{ github.event_name == 'pull_request' && 'chatwoot-plan' || 'chatwoot-read' }}"
      : 'chatwoot-read'
  return ['    environment:', `      name: ${name}`, '      deployment: false']
}

/** What asks for the whole account waits for its turn, and none is thrown away; of a pull request the last plan counts. */
function concurrencyLines({ environment }: Job): readonly string[] {
  const isPlan = environment === 'plan'
  return [
    '    concurrency:',
    `      group: ${isPlan ? 'chatwoot-plan-${{ github.event.pull_request.number || github.ref }}' : 'chatwoot-server'}`,
    isPlan ? '      cancel-in-progress: true' : '      queue: max',
  ]
}
