/** The jobs of the workflow that `init` writes: one for each mode, as data. */
import { PLAN_CHECK } from '../github/names.ts'

export interface Job {
  readonly id: string
  readonly name: string
  readonly if: string
  readonly minutes: number
  /** Each with what it is for. */
  readonly permissions: readonly (readonly [permission: string, why: string])[]
  readonly environment: 'read' | 'production' | 'plan'
  readonly inputs: readonly string[]
}

const LEDGER = ['contents: write', 'the ledger on its branch'] as const
const FILES = ['contents: read', 'the files, and the ledger on its branch'] as const
const ISSUE = ['issues: write', 'the drift issue'] as const
const COMMENT = ['pull-requests: write', 'the comment'] as const

const byHand = (mode: string) => `(github.event_name == 'workflow_dispatch' && inputs.mode == '${mode}')`

export function jobsOn(branch: string): readonly Job[] {
  const here = `github.ref == 'refs/heads/${branch}' && `
  return [
    {
      id: 'plan',
      name: PLAN_CHECK,
      if: `github.event_name == 'pull_request' || github.event_name == 'merge_group' || ${byHand('plan')}`,
      minutes: 10,
      permissions: [FILES, COMMENT],
      environment: 'plan',
      inputs: [],
    },
    {
      id: 'apply',
      name: 'Apply',
      if: `${here}(github.event_name == 'push' || ${byHand('apply')})`,
      minutes: 15,
      permissions: [LEDGER, COMMENT],
      environment: 'production',
      inputs: ['allow'],
    },
    {
      id: 'drift',
      name: 'Drift',
      if: `github.event_name == 'schedule' || (${here}${byHand('drift')})`,
      minutes: 10,
      permissions: [FILES, ISSUE],
      environment: 'read',
      inputs: [],
    },
    {
      id: 'resync',
      name: 'Re-sync',
      if: `${here}${byHand('resync')}`,
      minutes: 15,
      permissions: [LEDGER, ISSUE],
      environment: 'production',
      inputs: ['allow'],
    },
    {
      id: 'undo',
      name: 'Undo',
      if: `${here}${byHand('undo')}`,
      minutes: 15,
      permissions: [LEDGER],
      environment: 'production',
      inputs: ['undo-run', 'confirm-plan', 'allow'],
    },
    {
      id: 'export',
      name: 'Export',
      if: `${here}${byHand('export')}`,
      minutes: 10,
      permissions: [
        ['contents: write', 'the branch chatwoot-export'],
        ['pull-requests: write', 'the pull request from it, and its comment'],
        ['statuses: write', `the check "${PLAN_CHECK}" on it`],
      ],
      environment: 'read',
      inputs: ['export-only-declared', 'export-prune'],
    },
  ]
}
