import { expect, test } from 'vitest'
import { withLabel } from '../../src/kinds/fields/impact.ts'
import { Secrets } from '../../src/redact/secrets.ts'
import { renderComment } from '../../src/render/comment.ts'
import { planJson } from '../../src/render/json.ts'
import { localReport } from '../../src/render/report.ts'
import { plain, planText } from '../../src/render/terminal.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'

test('a secret in the name of what uses it is nowhere, also where the name is cut', () => {
  const secrets = new Secrets()
  const secret = 'S3cretValueThatNobodyTells'
  secrets.keep('HOOK', secret)
  const plan = planOf(
    desiredOf({}),
    liveOf({ labels: [{ id: 1, title: 'bug' }] }),
    ledgerOf({ labels: { bug: { id: 1 } } }),
  )
  const names = [`Macro ${secret}`, `${'x'.repeat(90)}${secret}`]
  const impact = new Map([
    ['delete labels/bug', { counts: [{ says: withLabel.says, count: 1 }], uses: [{ kind: 'macros', names }] }],
  ])
  const report = localReport(
    { plan, digest: 'd', effort: { reads: 0, writes: 0, retries: 0, seconds: 0 }, impact },
    secrets,
  )
  const texts = [renderComment(report).text, planText(report, plain), planJson({ ...report, outcomes: null })]

  for (const text of texts) {
    expect(text).toContain('***')
    expect(text).toContain('Macro')
    expect(text).not.toContain(secret.slice(0, 6))
  }
})
