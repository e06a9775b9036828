/** Folders on the disk as people leave them: text, bytes that are no text, links. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { StageEvent } from '../github/events.ts'
import { type ActionResult, runAction } from '../runner.ts'
import { type More, PERMISSIONS, type World } from '../world.ts'

export interface Disk {
  readonly [path: string]: string | Uint8Array | { readonly symlink: string }
}

export async function inFolder<Value>(disk: Disk, use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'))
  try {
    for (const [path, content] of Object.entries(disk)) {
      const place = join(folder, path)
      await mkdir(path.endsWith('/') ? place : dirname(place), { recursive: true })
      if (path.endsWith('/')) continue
      if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(place, content)
      else await symlink(content.symlink, place)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the job of an event on this folder, whatever the commit of the event holds. */
export function runOn(
  world: World,
  event: StageEvent,
  disk: Disk,
  { inputs = {}, env = {}, permissions = PERMISSIONS.plan, token }: More = {},
): Promise<ActionResult> {
  return inFolder(disk, async (workspace) =>
    runAction({
      event,
      workspace,
      github: {
        url: world.github.url,
        token: token ?? (await world.github.token(permissions)),
        serverUrl: world.github.serverUrl,
      },
      inputs,
      env: { CHATWOOT_API_URL: world.double.url, CHATWOOT_API_KEY: 'admin-token', ...env },
    }),
  )
}

/** An annotation as `file:line:column code`. */
export function placesIn({ annotations }: ActionResult): string[] {
  return annotations.flatMap(({ level, file, line, col, title }) =>
    level === 'error' && title !== undefined ? [`${file}:${line}:${col} ${title}`] : [],
  )
}
