/** The story as one page that looks like GitHub and needs nothing from anywhere. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { marked } from 'marked'
import type { Post, Step } from './story.ts'

const require = createRequire(import.meta.url)

const STYLE = `
:root { color-scheme: light; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328 }
body { margin: 0; background: #f6f8fa } main { max-width: 1080px; margin: 0 auto; padding: 32px 24px 64px }
h1 { font-size: 28px; margin: 0 0 4px } .lead { color: #59636e; margin: 0 0 32px; font-size: 16px }
section { margin: 0 0 40px } h2 { font-size: 18px; margin: 0; display: flex; gap: 10px; align-items: center }
h2 b { background: #1f2328; color: #fff; border-radius: 50%; width: 26px; height: 26px; display: inline-grid; place-items: center; font-size: 14px; flex: none }
.about { margin: 4px 0 14px 36px; color: #59636e } .post { display: flex; gap: 14px; margin-left: 36px }
.face { width: 40px; height: 40px; border-radius: 8px; background: #24292f; color: #fff; display: grid; place-items: center; font-weight: 600; flex: none }
.card { flex: 1; min-width: 0; border: 1px solid #d1d9e0; border-radius: 6px; background: #fff } .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e }
.head strong { color: #1f2328 } .badge { color: #fff; border-radius: 2em; padding: 2px 10px; font-size: 12px; font-weight: 600; margin-left: 8px }
.open { background: #1a7f37 } .closed, .merged { background: #8250df } .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px }
.body { padding: 6px 16px 14px } .body h3 { font-size: 17px; margin: 12px 0 } .body table { border-collapse: collapse; width: 100%; margin: 8px 0 14px } .body th, .body td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; vertical-align: top } .body th { background: #f6f8fa }
td:first-child, td:last-child { white-space: nowrap } .body td:last-child code { overflow-wrap: normal } code { font: 12px/1.45 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px; overflow-wrap: anywhere }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: auto } pre code { background: none; padding: 0; overflow-wrap: normal } .del { background: #ffebe9; display: block } .ins { background: #dafbe1; display: block } .same { display: block }
sub { color: #59636e; font-size: 12px; vertical-align: baseline } a { color: #0969da; text-decoration: none } details summary { cursor: pointer; color: #59636e }
.run { margin: 8px 0 0 90px; font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; color: #59636e }`

export function pageOf(steps: readonly Step[]): string {
  const sections = steps.map((step, index) => sectionOf(step, index + 1)).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Chatwoot as Code: the demo</title><style>${STYLE}</style></head>
<body><main><h1>Chatwoot as Code</h1><p class="lead">What the built action said, step by step, to a GitHub and a Chatwoot in memory. The plan of step 3 is there <a href="report.html">as a report</a> as well.</p>
${sections}
</main>${sections.includes('class="mermaid"') ? mermaid() : ''}</body></html>
`
}

/** GitHub draws such blocks itself; here the same program does, as a part of the page. */
function mermaid(): string {
  const program = readFileSync(require.resolve('@mermaid-js/tiny'), 'utf8')
  return `<script>${program.replaceAll('</script', '<\\/script')}</script><script>mermaid.initialize({ startOnLoad: true, securityLevel: 'strict' })</script>`
}

/** What it draws is open: it has no size in what is folded. */
function drawn(html: string): string {
  return html
    .replaceAll(/<details>(?=<summary>[^<]*<\/summary>\s*<pre><code class="language-mermaid">)/g, '<details open>')
    .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
}

function sectionOf({ title, about, posts, run }: Step, number: number): string {
  const writes = run.requests.filter((request) => !request.startsWith('GET'))
  const said = `exit code ${run.exitCode} · ${run.requests.length - writes.length} reads · ${writes.length === 0 ? 'no write' : writes.join(', ')}`
  return `<section id="step-${number}"><h2><b>${number}</b>${escaped(title)}</h2><p class="about">${escaped(about)}</p>${posts.map((post) => postOf(post, number === 1)).join('')}<p class="run">${escaped(said)}</p></section>`
}

function postOf({ title, author, body, state }: Post, isOpen: boolean): string {
  const html = marked.parse(body, { gfm: true, async: false })
  const opened = isOpen ? html.replace('<details>', '<details open>') : html
  const badge = state === null ? '' : `<span class="badge ${state}">${state}</span>`
  return `<div class="post"><div class="face">GA</div><div class="card"><div class="head"><strong>${escaped(author.replace('[bot]', ''))}</strong><span class="bot">bot</span> · ${escaped(title)}${badge}</div><div class="body">${coloured(drawn(opened))}</div></div></div>`
}

/** Lines of a diff in GitHub's colours. */
function coloured(html: string): string {
  return html.replaceAll(/<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g, (_, code: string) => {
    const lines = code
      .replace(/\n$/, '')
      .split('\n')
      .map(
        (line) =>
          `<span class="${line.startsWith('-') ? 'del' : line.startsWith('+') ? 'ins' : 'same'}">${line || ' '}</span>`,
      )
    return `<pre><code>${lines.join('')}</code></pre>`
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
