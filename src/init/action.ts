/**
 * Where this project is published. Whoever publishes it elsewhere changes `repository` in package.json, and nothing else:
 * the names in the README are held to this by `test/workflows.test.ts`.
 */
import manifest from '../../package.json' with { type: 'json' }

/** `owner/name`, as `uses:` of a workflow has it. */
export const ACTION = /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(manifest.repository.url)![1]!
export const VERSION = manifest.version
export const ISSUES = `https://github.com/${ACTION}/issues/new/choose`

/**
 * The action of this very release behind `uses:`. The commit of a release is known where it was published from
 * (`dist/release.json`, written by the release workflow); elsewhere the tag has to do, which never moves.
 */
export function usesOf(commit: string | null): string {
  return commit === null ? `${ACTION}@v${VERSION}` : `${ACTION}@${commit} # v${VERSION}`
}
