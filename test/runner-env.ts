// The environment a runner gives to a step.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { ActionRun } from './runner.ts'

const ROOT = join(import.meta.dirname, '..')

export function variablesOf(
  { event, github, workspace, runId = 4711 }: ActionRun,
  temp: string,
): Record<string, string> {
  const repository = (event.payload.repository as { full_name: string }).full_name
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: join(temp, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: github.serverUrl ?? 'https://github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_JOB: 'chatwoot',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0]!,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Chatwoot',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/chatwoot.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'stage',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  }
}

type Declared = Readonly<Record<string, { readonly default?: unknown; readonly deprecationMessage?: string }>>

/** By the text of an action's file: nearly all runs are of one, and YAML takes long to parse. */
const known = new Map<string, Declared>()

async function declaredIn(actionFile: string): Promise<Declared> {
  const text = await readFile(resolve(ROOT, actionFile), 'utf8')
  const found = known.get(text) ?? (parse(text) as { inputs?: Declared }).inputs ?? {}
  known.set(text, found)
  return found
}

/** What the runner warns of before a step, in its words (actions/runner, ActionRunner.cs). */
export async function deprecationsIn({ inputs = {}, actionFile = 'action.yml' }: ActionRun): Promise<string[]> {
  const declared = await declaredIn(actionFile)
  return Object.keys(inputs).flatMap((name) => {
    const message = declared[name]?.deprecationMessage
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`]
  })
}

/** INPUT_ variables as the runner names them: upper case, spaces to underscores, hyphens kept. */
export async function inputsOf({ inputs = {}, github, event, actionFile = 'action.yml' }: ActionRun) {
  const declared = await declaredIn(actionFile)
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`${actionFile} has no input ${unknown.join(', ')}`)
  const context: Record<string, string> = { token: github.token, sha: event.sha, ref: event.ref, actor: event.actor }
  const names = Object.keys(declared).map((name) => {
    const value = inputs[name] ?? expanded(String(declared[name]?.default ?? ''), context)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  return Object.fromEntries(names) as Record<string, string>
}

function expanded(text: string, github: Record<string, string>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (expression, inside: string) => {
    const value = github[inside.replace(/^github\./, '')]
    if (!inside.startsWith('github.') || value === undefined) throw new Error(`the stage cannot expand ${expression}`)
    return value
  })
}
