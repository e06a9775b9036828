import { A as optionOf, B as cut, D as capped, Dt as WorkflowError, E as bySeverity, Mt as subjectOf, O as isMore, P as many, T as atTerminal, W as oneLine, j as countsOf, k as linesOf$1, q as visible, rt as own } from "./start.js";
import { $ as isTwin, A as isAboutAll, At as frameOf, C as nextSentence, Ft as pageOf, It as fieldPiece, Mt as written, Nt as nameFrom, Ot as placeUrl, Pt as piecesOf, Rt as isSilent, S as exactlyThis, _t as FILES_SAY_OTHERWISE, ct as hasErrors, d as headline, f as nothingChanges, g as replaySentence, gt as sorted, h as replayLead, kt as byWayOf, lt as stopsApply, mt as comparedField, pt as impactOf, q as isOfGone, u as groupsOf, ut as ACTIONS, w as assumption, xt as editLink, zt as labelAt } from "./planning.js";
import { Nt as literal, ln as kindNamed } from "./engine.js";
import { n as outcomeHeadline } from "./outcome.js";
import { a as leftOut, c as fitted, i as boxText, l as hasMarks, n as SUMMARY, o as lineText, r as TITLES, s as aroundChanges, t as COLUMNS } from "./on-map.js";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
// src/render/html/markup.ts
/**
* HTML that foreign text cannot break: what is put into `html` is escaped, unless it came out of `html` itself. There is
* nothing else to know, so no library is needed for it.
*/
/** A text that is HTML already. */
var Markup = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
function html(strings, ...parts) {
	return new Markup(strings.reduce((all, string, index) => `${all}${textOf$1(parts[index - 1])}${string}`));
}
function textOf$1(part) {
	if (part == null || part === false) return "";
	if (part instanceof Markup) return part.toString();
	return typeof part === "object" ? part.map(textOf$1).join("") : escaped(String(part));
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What cannot be seen is written out, as in every other text. */
function escaped(text) {
	return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
// src/render/html/inline.ts
/** Words, values and links inside a line of the report, and how a change in words looks in HTML. */
/** A text of more lines than these stands on one, so that it pushes nothing out of sight. */
const MOST_LINES$1 = 40;
/** What others wrote. */
function value(text) {
	if (text === "") return html`<code>(empty)</code>`;
	return html`<code>${text.split("\n").length > MOST_LINES$1 ? oneLine(text) : text}</code>`;
}
/** A link to another page; the text alone where there is no address, or one that is no page. */
function link(url, text) {
	return url != null && /^https?:\/\//i.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}
/** For the ear: not every reader says what is struck out or underlined. */
function unseen(text) {
	return html`<span class="unseen">${text}</span>`;
}
/** A sentence of ours, in which backticks make code. */
function sentence(text) {
	return html`${oneLine(text).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? value(piece.slice(1, -1)) : piece)}`;
}
/** `Inbox Mobile App API`, which leads to its page in the dashboard. */
function named(report, { kind, title, id }) {
	const { noun } = kindNamed(kind).words;
	return html`<span class="noun">${noun[0].toUpperCase()}${noun.slice(1)}</span> ${link(pageOf(report, kind, id), value(cut(title, 200)))}`;
}
/** The parts are texts of HTML, as they are joined by whoever makes sentences of them. */
function htmlLook(report) {
	const text = (of) => String(value(of));
	return {
		ours: (of) => String(html`${of}`),
		strong: (of) => String(html`<b>${of}</b>`),
		text,
		value: text,
		name: (title, { kind, key }) => {
			const wire = own(own(report.plan.wires, kind) ?? {}, key);
			return String(link(pageOf(report, kind, typeof wire === "number" ? wire : null), value(cut(title, 200))));
		},
		gone: (of) => String(html`<del>${unseen("removed: ")}${new Markup(of)}</del>`),
		fresh: (of) => String(html`<ins>${unseen("added: ")}${new Markup(of)}</ins>`)
	};
}
// src/render/html/fields.ts
/** Of one field: what is longer is cut in the middle. */
const LIMITS = {
	lines: 1e3,
	line: 2e4
};
/** Bytes of all folds of a page, so that a browser opens it at once. */
const MOST$2 = 4e6;
function newBudget() {
	return { left: MOST$2 };
}
/** Null where there is nothing to tell. What a deletion takes away is told as well. */
function fieldsOf(change, fields, budget) {
	const all = change.action === "delete" ? Object.entries(change.before).map(([path, live]) => ({
		path,
		live
	})) : fields;
	if (all.length === 0) return null;
	const content = budget.left > 0 ? html`<div class="fields">${all.map(fieldOf)}</div>` : TOO_LONG;
	budget.left -= String(content).length;
	return html`<details><summary>Field by field</summary>${budget.left < 0 ? TOO_LONG : content}</details>`;
}
const TOO_LONG = html`<p>Too long for this page: plan.json of a run, and the option --json, have everything.</p>`;
function fieldOf(field) {
	const { lines, more } = comparedField(field, LIMITS);
	return html`<h4><code>${oneLine(cut(field.path, 200))}</code></h4><pre tabindex="0">${lines.map(lineOf$1)}${more > 0 && `… and ${more} more lines`}</pre>`;
}
function lineOf$1({ sign, text }) {
	const line = html`${sign} ${oneLine(text)}\n`;
	if (sign === "-") return html`<del>${unseen("removed: ")}${line}</del>`;
	return sign === "+" ? html`<ins>${unseen("added: ")}${line}</ins>` : line;
}
// src/render/html/findings.ts
function findingsOf(findings, report) {
	if (findings.length === 0) return null;
	return html`<ul class="findings">${bySeverity(capped(findings)).map((finding) => html`<li>${findingOf(finding, report)}</li>`)}</ul>`;
}
/** Of several findings the gravest. */
function gravest(findings) {
	return bySeverity(findings)[0]?.severity ?? null;
}
function findingOf(finding, report) {
	const { severity, code, place } = finding;
	const { nextStep, lines } = report.isLaptop ? atTerminal(finding) : {
		nextStep: finding.nextStep,
		lines: linesOf$1(finding)
	};
	const where = place === null ? null : html` <span class="place">${link(placeUrl(place, report), value(`${cut(place.file, 120)}:${place.line}`))}</span>`;
	return html`<div class="finding ${severity}"><p><b class="tag">${severity}</b>${isMore(finding) ? null : html` ${link(pageOfCode(code, report), html`<code>${code}</code>`)}`}${where}</p><p>${sentence(cut(finding.sentence, 1e3))} <span class="step">${sentence(cut(nextStep, 600))}</span></p>${lines.length > 0 && html`<pre tabindex="0">${lines.join("\n")}</pre>`}</div>`;
}
/** Guards and lint rules have pages, all other codes a paragraph of one. */
function pageOfCode(code, { docsUrl }) {
	const [, letter] = /^([A-Z])(-[A-Z]+)+$/.exec(code) ?? [];
	if (docsUrl == null || letter === void 0) return null;
	return `${docsUrl}/${{
		G: `guards/${code}.md`,
		L: `lint/${code}.md`,
		T: "rule-tests.md"
	}[letter] ?? `messages.md#${code.toLowerCase()}`}`;
}
// src/render/html/change.ts
/** One change: what is done to what, in words, with its findings and its fields below. */
/** Characters of one value in words. */
const MOST$1 = 2e3;
function changeOf({ change, fields }, { report, budget, findings, outcome, isHeld }) {
	const { says, lead } = frameOf(change);
	const lines = linesOf({
		change,
		fields
	}, report);
	const impact = isHeld ? null : impactOf(change, report, (name) => String(value(name)));
	const sign = isHeld ? "held" : change.action;
	const frame = `${says}${change.action === "delete" && lines.length > 0 ? lead : ""}`.replace(/^ \(id \d+\)/, "").trim();
	return html`<article class="change ${sign}">
<h3><b class="tag">${isHeld && "held: "}${ACTIONS[change.action]}</b> ${named(report, change)}</h3>
${outcome && outcomeOf(outcome)}${frame !== "" && html`<p>${sentence(ended(capital(frame)))}</p>`}
${lines.length === 0 ? null : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
${impact !== null && html`<p class="impact"><b>Impact:</b> ${new Markup(impact)}</p>`}
${change.comment !== null && html`<blockquote>${cut(change.comment, 1e3)}</blockquote>`}
<p class="place">${whereOf(change, report)}</p>
${findingsOf(findings, report)}${fieldsOf(change, fields, budget)}
</article>`;
}
/** A line for each thing there is to say of it, and behind it how the files call the field. */
function linesOf({ change, fields }, report) {
	const look = htmlLook(report);
	const lines = [];
	for (const piece of piecesOf(change, fields, report)) {
		if (isSilent(piece)) continue;
		const line = html`${new Markup(written(piece, look, MOST$1).text)}${nameInFiles(piece, change)}`;
		if (piece.goesOn && lines.length > 0) lines.push(html`${lines.pop()} ${line}`);
		else lines.push(line);
	}
	const third = byWayOf(change, (name) => String(value(cut(literal(name), MOST$1))));
	return third === "" ? lines : [...lines, html`${new Markup(third)}`];
}
function nameInFiles({ path }, { kind }) {
	return path !== null && labelAt(kindNamed(kind), path) !== path ? html` <span class="path">(${oneLine(cut(path, 200))})</span>` : null;
}
function outcomeOf({ state, reason }) {
	const why = reason === null ? "" : `: ${cut(reason, 1e3)}`;
	return html`<p class="outcome ${state === "applied" ? reason === null ? "done" : "partly" : "undone"}"><b>${capital(state)}</b>${sentence(why)}</p>`;
}
function whereOf(change, report) {
	const subject = html`<code>${oneLine(cut(subjectOf(change), 200))}</code>${change.id !== null && ` (id ${change.id})`}`;
	const { place } = change;
	if (place === null) return change.action === "delete" && report.undoes === void 0 ? html`${subject} was removed from the files` : subject;
	const edit = editLink(place, report);
	return html`${subject} · ${link(placeUrl(place, report), value(`${cut(place.file, 120)}:${place.line}`))}${edit !== null && html` · ${link(edit, "change this")}`}`;
}
function ended(text) {
	return /[.:!?]$/.test(text) ? text : `${text}.`;
}
function capital(text) {
	const begin = text.replace(/^[:;\s]+/, "");
	return `${begin.charAt(0).toUpperCase()}${begin.slice(1)}`;
}
// src/render/html/head.ts
/** The top of the page: the worst first, what happens next, and what the page is about. */
/** `Chatwoot plan` */
function kindOf({ mode, undoes }) {
	if (mode === "undo") return `Chatwoot undo${undoes === void 0 ? "" : ` of run ${cut(undoes, 100)}`}`;
	return `Chatwoot ${mode === "resync" ? "re-sync" : mode}`;
}
/** `1 deletion, 2 changes` */
function titleOf(report) {
	const { plan, mode, outcomes } = report;
	if (outcomes !== null) return capital(outcomeHeadline(outcomes, plan.held.length).replaceAll("**", ""));
	if (mode !== "drift") return capital(headline(report));
	const { drift } = countsOf(plan);
	return drift === 0 ? "No drift" : `${many(drift, "resource")} changed in Chatwoot`;
}
function headOf(report) {
	const { tone, text } = nextOf(report);
	return html`<header>
<p class="about">${kindOf(report)}</p>
<h1>${titleOf(report)}</h1>
<p class="next ${tone}">${sentence(text)}</p>
${report.unkept != null && html`<p class="next error">${sentence(cut(report.unkept, 2e3))}</p>`}
${!report.plan.hasLedger && html`<p class="lead">There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, and <b>nothing is deleted</b>.</p>`}
${tilesOf(report)}
</header>`;
}
function nextOf(report) {
	const { plan, mode, outcomes, isLaptop } = report;
	const isBlocked = plan.findings.some(stopsApply);
	if (outcomes !== null) return doneOf(report, isBlocked);
	const assumed = assumption(plan);
	if (assumed !== null) return {
		tone: "warning",
		text: assumed
	};
	if (mode === "drift") return countsOf(plan).drift === 0 ? {
		tone: "good",
		text: "The server says what was applied last."
	} : {
		tone: "warning",
		text: DRIFTED
	};
	const { changes, deletes } = countsOf(plan);
	const writes = changes > 0;
	const tone = hasErrors(plan) ? "error" : deletes > 0 ? "warning" : writes ? "note" : "good";
	if (mode === "undo") return {
		tone,
		text: undoSentence(isBlocked || !writes, report)
	};
	return {
		tone,
		text: isLaptop ? laptopSentence(plan, writes) : nextSentence(report)
	};
}
/** What became of it. */
function doneOf({ plan, mode, outcomes }, isBlocked) {
	const then = mode === "undo" ? ` ${FILES_SAY_OTHERWISE}` : "";
	if (isBlocked) return {
		tone: "error",
		text: "Nothing is applied until the errors are fixed."
	};
	if (!outcomes.every(({ state }) => state === "applied")) return {
		tone: "error",
		text: (mode === "undo" ? "Undo the same run again to go on with what was not done." : "The next run goes on with what was not done: run it again, or push a correction.") + then
	};
	return plan.held.length + plan.contested.length > 0 ? {
		tone: "warning",
		text: `Everything is done but what is held or left as it is.${then}`
	} : {
		tone: "good",
		text: `Everything is done.${then}`
	};
}
const DRIFTED = "This is how the files would put it back; nothing happens until somebody decides. An apply or a re-sync puts it back, an export with `only-declared` takes it into the files, and `$ignore` leaves a field to people.";
function undoSentence(isNothing, { digest, isLaptop }) {
	if (isNothing) return "Nothing is done.";
	return isLaptop ? `Nothing is done yet. An undo writes exactly this. ${FILES_SAY_OTHERWISE}` : `Nothing is done yet. To carry this out, run the mode \`undo\` again with \`confirm-plan\`: \`${digest.slice(0, 12)}\`. ${FILES_SAY_OTHERWISE}`;
}
function laptopSentence(plan, writes) {
	if (plan.findings.some(stopsApply)) return "An apply writes nothing until the errors are fixed.";
	if (!writes) return "An apply writes nothing to Chatwoot.";
	return `An apply writes ${exactlyThis(plan)}.`;
}
/** How many of what, without what there is none of. */
function tilesOf({ plan }) {
	const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan);
	const some = [
		[
			deletes,
			"delete",
			deletes === 1 ? "deletion" : "deletions"
		],
		[
			updates,
			"update",
			updates === 1 ? "change" : "changes"
		],
		[
			creates,
			"create",
			creates === 1 ? "creation" : "creations"
		],
		[
			adopts,
			"adopt",
			"imported"
		],
		[
			forgets,
			"forget",
			"no longer managed"
		],
		[
			held,
			"held",
			"held"
		],
		[
			plan.contested.length,
			"held",
			"left as it is"
		],
		[
			plan.unchanged,
			"same",
			"unchanged"
		]
	].filter(([count]) => count > 0);
	if (some.length === 0) return null;
	return html`<ul class="tiles" aria-label="Counts">${some.map(([count, sign, text]) => html`<li class="${sign}"><b>${count}</b> ${text}</li>`)}</ul>`;
}
/** At the end of the page: where, when and from what. */
function footOf(report) {
	const { plan, digest, effort, server, folder, runUrl, dashboardUrl, repositoryUrl } = report;
	const commit = report.head ?? report.commit;
	const release = [server?.version, server?.edition === void 0 ? null : `${server.edition} edition`];
	return html`<footer><h2>About this report</h2><dl>${[
		["Account", link(dashboardUrl, `account ${report.account}`)],
		["Server", server && html`${link(server.address, server.address)} ${release.filter(Boolean).join(", ")}`],
		["Folder", folder === void 0 ? null : value(cut(folder, 200))],
		["Commit", commit === null ? null : link(repositoryUrl && `${repositoryUrl}/commit/${commit}`, value(commit.slice(0, 7)))],
		["Made", html`<time datetime="${report.at}">${report.at.slice(0, 16).replace("T", " ")} UTC</time>`],
		["Plan", html`<code class="digest">${digest}</code>`],
		["Left alone", plan.assumedAt === void 0 ? html`${plan.unmanaged} unmanaged` : null],
		["Requests", html`${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s`],
		["Run", runUrl === null ? null : link(runUrl, "on GitHub")]
	].map(([name, content]) => content !== null && html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl></footer>`;
}
// src/render/html/wrapped.ts
/** A text on lines of about so many letters: an SVG breaks none by itself. */
/** What would be taller is shortened; the list below the drawing has all of it. */
const MOST_LINES = 5;
function wrapped(text, most) {
	const lines = [""];
	const pieces = text.split(/(?<=[\s@./_-])/).flatMap((piece) => widthOf(piece) <= most ? piece : lettersOf(piece));
	for (const piece of pieces) {
		const longer = `${lines.at(-1)}${piece}`;
		if (widthOf(longer.trimEnd()) <= most) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	const all = lines.map((line) => line.trim()).filter((line) => line !== "");
	return all.length <= MOST_LINES ? all : [...all.slice(0, 4), "…"];
}
function lettersOf(text) {
	return [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
}
const WIDE$1 = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
/** In letters of usual width. */
function widthOf(text) {
	return lettersOf(text).reduce((sum, one) => sum + (WIDE$1.test(one) ? 2 : /[\p{Lu}mw@…⟨⟩]/u.test(one) ? 1.5 : 1), 0);
}
/** Room for the words on a line, and for its curve. */
const GAP = 150;
const MARGIN = 4;
const TOP = 34;
const BETWEEN = 14;
/** Between two ends on one side of a box, so that their words stand one below the other. */
const APART = 18;
/** Letters on a line of a box. */
const WIDE = 20;
function layoutOf({ nodes, edges }, textOf) {
	const names = COLUMNS.filter((column) => nodes.some((node) => node.column === column));
	const columns = names.map((column, index) => ({
		column,
		x: MARGIN + index * 322
	}));
	const columnOf = new Map(nodes.map(({ id, column }) => [id, names.indexOf(column)]));
	const lines = edges.map((edge) => ({
		edge,
		...endsOf(edge, columnOf)
	}));
	const ends = Map.groupBy(lines.flatMap(({ from, to }) => [from, to]), ({ of }) => of);
	const boxes = /* @__PURE__ */ new Map();
	for (const { column, x } of columns) {
		const some = nodes.filter((node) => node.column === column).map((node) => ({
			node,
			its: ends.get(node.id) ?? []
		}));
		let y = TOP;
		for (const { node, its } of besideOthers(some, boxes)) {
			const text = wrapped(textOf(node), WIDE);
			const most = Math.max(...[1, -1].map((side) => its.filter((end) => end.side === side).length));
			const box = {
				node,
				lines: text,
				x,
				y,
				height: Math.max(text.length * 17 + 14, most * APART + 8)
			};
			boxes.set(node.id, box);
			y += box.height + BETWEEN;
		}
	}
	const points = new Map([...boxes].flatMap(([id, box]) => pointsOn(box, ends.get(id) ?? [], boxes)));
	const last = columns.at(-1);
	const hasTurns = [...points.values()].some(({ side, x }) => side === 1 && x > last.x);
	return {
		columns,
		boxes: [...boxes.values()],
		curves: lines.map(({ edge, from, to }) => ({
			edge,
			from: points.get(from),
			to: points.get(to)
		})),
		width: last.x + 172 + (hasTurns ? GAP : MARGIN),
		height: Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) + MARGIN
	};
}
/** Within one column a line leaves at the right and comes back there. */
function endsOf({ from, to }, columnOf) {
	const ahead = columnOf.get(to) - columnOf.get(from);
	return {
		from: {
			of: from,
			other: to,
			side: ahead < 0 ? -1 : 1
		},
		to: {
			of: to,
			other: from,
			side: ahead > 0 ? -1 : 1
		}
	};
}
function middleOf({ y, height }) {
	return y + height / 2;
}
/** In the order of what stands to the left and leads to them, so that few lines cross; the others come last. */
function besideOthers(some, boxes) {
	const places = new Map(some.map((one) => {
		const left = one.its.flatMap(({ other }) => boxes.get(other) ?? []).map(middleOf);
		return [one, left.length === 0 ? Number.MAX_VALUE : left.reduce((sum, y) => sum + y, 0) / left.length];
	}));
	return some.toSorted((a, b) => places.get(a) - places.get(b));
}
function pointsOn({ x, ...box }, ends, boxes) {
	return [1, -1].flatMap((side) => {
		const its = ends.filter((end) => end.side === side).toSorted((a, b) => middleOf(boxes.get(a.other)) - middleOf(boxes.get(b.other)));
		const first = box.y + box.height / 2 - (its.length - 1) / 2 * APART;
		return its.map((end, index) => [end, {
			x: side === 1 ? x + 172 : x,
			y: first + index * APART,
			side
		}]);
	});
}
// src/render/html/map.ts
/**
* The routing map as an SVG of attributes and classes, as the page runs no script that could draw Mermaid. The same stands
* below it as a list, for who cannot see it and for narrow screens.
*/
/** A page has more room than a comment. */
const MOST = {
	nodes: 60,
	edges: 120
};
/** What changes, and what lies next to it; null where nothing on the map changes. */
function mapSection({ map }) {
	if (map == null || !hasMarks(map.map)) return null;
	const shown = fitted(aroundChanges(map.map), MOST);
	const missing = leftOut(shown);
	return {
		title: "Routing map",
		content: html`<p class="lead">What changes, and what it leads to.</p>
<div class="map" role="group" aria-label="Drawing" tabindex="0">${drawn(layoutOf(shown, textOf))}</div>
${missing !== null && html`<p class="lead">${missing}.</p>`}
<details><summary>The map as a list</summary><ul>${listed(shown).map((line) => html`<li>${line}</li>`)}</ul></details>`
	};
}
function textOf(node) {
	return boxText(node, (title) => title);
}
/** A line for each line, and for each box without any. */
function listed({ nodes, edges }) {
	const texts = new Map(nodes.map((node) => [node.id, textOf(node)]));
	const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
	return [...edges.map((edge) => {
		const says = lineText(edge);
		return `${texts.get(edge.from)} → ${texts.get(edge.to)}${says === "" ? "" : ` (${says})`}`;
	}), ...nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => texts.get(id))];
}
function drawn({ columns, boxes, curves, width, height }) {
	return html`<svg role="img" aria-labelledby="map-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="13"><title id="map-title">${SUMMARY}</title>
${columns.map(({ column, x }) => html`<text class="column" x="${x}" y="18">${TITLES[column]}</text>\n`)}
${curves.map(({ edge, from, to }) => html`${lineOf(edge, from, to)}\n`)}
${boxes.map((box) => html`${boxOf(box)}\n`)}
${curves.map(({ edge, to }) => wordsOf(edge, to))}</svg>`;
}
function boxOf({ node, lines, x, y, height }) {
	const top = y + (height - lines.length * 17) / 2 + 17 - 4;
	return html`<g class="box ${node.mark}"><rect x="${x}" y="${y}" width="${172}" height="${height}" rx="6"/>${lines.map((line, index) => html`<text x="${x + 86}" y="${top + index * 17}" text-anchor="middle">${line}</text>`)}</g>`;
}
/** It leaves and arrives level, with an arrow, or a cross where conversations do not go that way. */
function lineOf({ mark, isShut }, from, to) {
	const bend = from.side === to.side ? 60 : Math.max(60, Math.abs(to.x - from.x) / 2);
	const end = to.x + to.side * 2;
	const [near, far] = [end + to.side * 2, end + to.side * 9];
	const head = isShut ? html`<path class="head" d="M${near} ${to.y - 4}L${far} ${to.y + 4}M${near} ${to.y + 4}L${far} ${to.y - 4}"/>` : html`<path class="head" d="M${end} ${to.y}L${far} ${to.y - 4}L${far} ${to.y + 4}Z"/>`;
	return html`<g class="way ${mark}"><path d="M${from.x} ${from.y}C${from.x + from.side * bend} ${from.y} ${far + to.side * bend} ${to.y} ${far} ${to.y}"/>${head}</g>`;
}
/** Above the end of the line. */
function wordsOf(edge, { x, y, side }) {
	const says = lineText(edge);
	if (says === "") return null;
	return html`<text class="says ${edge.mark}" x="${x + side * 14}" y="${y - 4}" font-size="11" text-anchor="${side === 1 ? "start" : "end"}">${says}</text>\n`;
}
// src/render/html/sections.ts
/** What stands behind the changes: what is held, what is left as it is, outputs, the replay, the map, what the team sent along. */
/** Those that have something to say. */
function sectionsOf(report, budget) {
	return [
		heldSection(report, budget),
		contestedSection(report),
		outputsSection(report),
		replaySection(report),
		mapSection(report),
		...report.sections ?? [],
		standingSection(report)
	].filter((one) => one !== null);
}
function heldSection(report, budget) {
	const { findings, held } = report.plan;
	const some = findings.filter(({ holds }) => holds !== void 0);
	if (some.length === 0 && held.length === 0) return null;
	const changes = held.flatMap((one) => one.changes).filter((change) => change.action !== "update" || !isOfGone(change));
	return {
		title: "Held",
		content: html`<p class="lead">Left as it is because of what happened in Chatwoot; everything else goes on.</p>
${findingsOf(some, report)}
${changes.map((change) => changeOf({
			change,
			fields: change.fields
		}, {
			report,
			budget,
			findings: [],
			isHeld: true
		}))}`
	};
}
function contestedSection(report) {
	const { contested } = report.plan;
	if (contested.length === 0) return null;
	return {
		title: "Left as it is",
		content: html`<p class="lead">Putting it right does not last.</p>
<ul class="plain">${contested.map((one) => html`<li>${contestedItem(one, report)}</li>`)}</ul>`
	};
}
function contestedItem({ field, ...of }, report) {
	const telling = {
		kind: kindNamed(of.kind),
		nameOf: nameFrom(report.plan),
		marks: report.marks
	};
	const { text } = written(fieldPiece({
		...field,
		cause: "this change"
	}, telling), htmlLook(report), 2e3);
	const operation = `update ${subjectOf(of)}`;
	const again = report.isLaptop ? optionOf(operation) : `allow: ${operation}`;
	const how = of.isFinal ? html`Take it out of the files, or list it in ${value("$ignore")}.` : html`Find out what changes it, or list it in ${value("$ignore")}; ${value(again)} tries once more.`;
	return html`${named(report, of)} ${new Markup(text)}: ${sentence(of.reason)}. ${how}`;
}
function outputsSection({ outputs = [] }) {
	if (outputs.length === 0) return null;
	return {
		title: "Outputs",
		content: html`<p class="lead">Later steps of the workflow can read them.</p>
<ul class="plain">${outputs.toSorted((a, b) => Number(b.isSecret) - Number(a.isSecret)).map(({ name, subject, path, isSecret }) => {
			const source = html`${value(cut(path, 200))} of ${value(cut(subject, 200))}`;
			return isSecret ? html`<li>Merging makes ${source}, <b>a credential</b>, readable as the output ${value(cut(name, 100))}. It is empty in a plan.</li>` : html`<li>${source} is the output ${value(cut(name, 100))}.</li>`;
		})}</ul>`
	};
}
function replaySection({ replay }) {
	if (replay == null || replay.conversations === 0 || replay.rules.length === 0) return null;
	return {
		title: "Replay",
		content: html`<p class="lead">${replayLead(replay)}.</p>
<ul class="plain">${replay.rules.map((rule) => html`<li>${value(cut(rule.key, 100))}: ${sentence(replaySentence(rule))}</li>`)}</ul>`
	};
}
function standingSection(report) {
	const some = report.plan.findings.filter(isAboutStanding);
	if (some.length === 0) return null;
	return {
		title: "What stays as it is",
		content: html`<details><summary>${many(some.length, "finding")} about what the plan leaves alone</summary>${findingsOf(some, report)}</details>`
	};
}
function isAboutStanding({ isStanding, holds }) {
	return isStanding === true && holds === void 0;
}
// src/render/html/style.ts
/** How the page looks: light and dark, on a telephone, on paper. No rule depends on a script, and nothing is loaded. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --soft: #f5f6f8; --line: #dce0e6; --text: #1b2430; --dim: #566070; --link: #0b57b0;
  --red: #b3261e; --amber: #855300; --green: #176b37; --blue: #1a56c4; --grey: #566070;
  --gone: #fbe3e1; --gone-text: #7d1a14; --fresh: #dbf3e2; --fresh-text: #0d5027;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #11151b; --card: #171c24; --soft: #1e252f; --line: #303a47; --text: #e5e9ef; --dim: #a3adba; --link: #86bbff;
    --red: #ff9389; --amber: #f0c05a; --green: #75d997; --blue: #93b8ff; --grey: #a3adba;
    --gone: #4a1f1d; --gone-text: #ffc9c4; --fresh: #133d24; --fresh-text: #b5f0c8;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere }
h1 { font-size: clamp(1.5rem, 5vw, 2.1rem); line-height: 1.2; margin: 0 0 .75rem; letter-spacing: -.01em }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; line-height: 1.3 }
h3 { font-size: 1rem; margin: 0; font-weight: 400; line-height: 1.6 }
h4 { font-size: .8125rem; margin: 0; font-weight: 400; color: var(--dim) }
p, ul, blockquote, pre { margin: .5rem 0 }
a { color: var(--link); text-underline-offset: .15em }
a code { color: inherit }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em }
code { background: var(--soft); border-radius: 4px; padding: .1em .25em; white-space: pre-wrap; unicode-bidi: isolate }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .75rem; white-space: pre-wrap; line-height: 1.5; tab-size: 2 }
pre code, h4 code { background: none; padding: 0; font-size: inherit }
del, ins { text-decoration-thickness: 1px; border-radius: 4px; padding: .1em .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
del { background: var(--gone); color: var(--gone-text); text-decoration-line: line-through }
ins { background: var(--fresh); color: var(--fresh-text); text-decoration: none; font-weight: 600 }
del code, ins code { background: none; color: inherit; padding: 0 .1em }
pre del, pre ins { display: block; margin: 0 -.75rem; padding: 0 .75rem; border-radius: 0; text-decoration: none; font-weight: 400 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.about { color: var(--dim); margin: 0 0 .25rem; font-weight: 600 }
.lead, .place, .path { color: var(--dim) }
.place { font-size: .875rem; margin: .6rem 0 0 }
.path { font-size: .875em }
.next { border-left: 4px solid var(--c); background: var(--soft); border-radius: 0 6px 6px 0; padding: .7rem 1rem; margin: 0 0 1rem; font-weight: 600 }
.next code { background: none; padding: 0 }
.error, .delete, .undone { --c: var(--red) }
.warning, .update, .held, .partly { --c: var(--amber) }
.good, .create, .done { --c: var(--green) }
.note, .adopt { --c: var(--blue) }
.forget, .same { --c: var(--grey) }
.tiles, nav ul, .findings, .plain { list-style: none; padding: 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; margin: 1.25rem 0 0 }
.tiles li { border: 1px solid var(--line); border-top: 3px solid var(--c); border-radius: 6px; padding: .5rem .8rem; background: var(--card); color: var(--dim); font-size: .875rem }
.tiles b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--c); font-variant-numeric: tabular-nums }
nav { margin: 1.5rem 0 -1rem; border-bottom: 1px solid var(--line) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .6rem; font-size: .9375rem }
nav a { display: inline-block; padding: .25rem 0 }
.change { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; background: var(--card); padding: .9rem 1.1rem; margin: 0 0 .9rem }
.change > ul { padding-left: 1.2rem }
.change li { margin: .2rem 0 }
.noun { font-weight: 600 }
h3 code { font-weight: 600; font-size: .9375em }
.tag { display: inline-block; color: var(--c); border: 1px solid; border-radius: 1em; font-size: .8125rem; font-weight: 600; line-height: 1; padding: .3em .7em; margin-right: .35rem; white-space: nowrap }
blockquote { border-left: 3px solid var(--line); padding-left: .8rem; margin-left: 0; color: var(--dim); font-style: italic; white-space: pre-wrap }
.outcome b { color: var(--c) }
.finding { border-left: 3px solid var(--c); padding: .1rem 0 .1rem .8rem; margin: .7rem 0 }
.finding p { margin: .25rem 0 }
.finding .place { margin: 0; display: inline-block }
.findings { margin: .5rem 0 }
.plain li { border-bottom: 1px solid var(--line); padding: .5rem 0 }
.plain li:last-child { border: 0 }
details { margin-top: .6rem }
.fields { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: .4rem 1rem; align-items: baseline; margin: .4rem 0 0 }
.fields pre { margin: 0; min-width: 0 }
summary { cursor: pointer; color: var(--link); width: fit-content; padding: .2rem 0; font-size: .9375rem }
footer { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--dim); font-size: .875rem }
footer h2 { font-size: 1rem; margin: 1.25rem 0 .5rem; color: var(--text) }
dl { margin: 0; display: grid; gap: .25rem }
dl div { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem }
dt { font-weight: 600 }
dd { margin: 0 }
svg { max-width: 100%; height: auto }
.map { position: relative; left: 50%; translate: -50%; width: max-content; min-width: 100%; max-width: min(100vw - 2.5rem, 92rem); overflow-x: auto; margin: .75rem 0 }
.map svg { display: block; max-width: none }
.map text { fill: var(--text) }
.map .column { fill: var(--dim); font-weight: 600 }
.box rect { fill: var(--card); stroke: var(--dim) }
.box.added rect { fill: var(--fresh); stroke: var(--green); stroke-width: 3px }
.box.added text { fill: var(--fresh-text) }
.box.changed rect { fill: var(--soft); stroke: var(--amber); stroke-width: 3px }
.box.removed rect { fill: var(--gone); stroke: var(--red); stroke-width: 3px; stroke-dasharray: 6 4 }
.box.removed text { fill: var(--gone-text) }
.way { --c: var(--grey) }
.way.added { --c: var(--green) }
.way.removed { --c: var(--red) }
.way path { fill: none; stroke: var(--c) }
.way.added path { stroke-width: 2.5px }
.way.removed path { stroke-dasharray: 6 4 }
.way .head { fill: var(--c); stroke-dasharray: none }
.map .says { stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke }
@media (max-width: 30rem) {
  body { padding: 1.25rem .9rem 2rem }
  .tiles { grid-template-columns: 1fr 1fr }
  .change { padding: .75rem .8rem }
  .map { max-width: 100% }
  .fields { grid-template-columns: 1fr; gap: .2rem }
  .fields pre { margin-bottom: .6rem }
  dl div { grid-template-columns: 5.5rem 1fr }
}
@media print {
  :root { color-scheme: light }
  @page { margin: 16mm 14mm }
  body { max-width: none; padding: 0; font-size: 10pt }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  nav, summary { display: none }
  details::details-content { content-visibility: visible; display: block }
  h1, h2, h3, h4, summary { break-after: avoid }
  .map { left: 0; translate: none; width: auto; max-width: none; overflow: visible; break-inside: avoid }
  .map svg { max-width: 100%; max-height: 230mm; margin: 0 auto }
  .change, .finding, .tiles, .plain li, dl div { break-inside: avoid }
  a { color: inherit }
}
`;
// src/render/html/page.ts
/** A plan as one page that needs nothing from anywhere: no script, no picture, no other file. */
/** Nothing may be loaded, run or sent; of styles there is the one that the page brings along. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
function renderHtml(report) {
	const sections = allSections(report);
	return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${kindOf(report)} · account ${report.account} · ${titleOf(report)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${headOf(report)}
${sections.length > 1 && navOf(sections)}
<main>
${sections.map(({ title, content }, index) => html`<section aria-labelledby="s${index}"><h2 id="s${index}">${title}</h2>${content}</section>\n`)}</main>
${footOf(report)}
</body>
</html>
`);
}
function navOf(sections) {
	return html`<nav aria-label="Contents"><ul>${sections.map(({ title }, index) => html`<li><a href="#s${index}">${title}</a></li>`)}</ul></nav>`;
}
/** The changes first, unless an error stands before all of them. */
function allSections(report) {
	const budget = newBudget();
	const groups = groupsIn(report);
	const findings = report.plan.findings.filter((finding) => isAboutAll(finding) && (report.mode !== "drift" || isTwin(finding)));
	const told = /* @__PURE__ */ new Set();
	const changes = groups.map((group) => changesSection(group, {
		report,
		budget,
		findings,
		told
	}));
	const others = findings.filter((finding) => !told.has(finding));
	const list = others.length === 0 ? [] : [{
		title: "Findings",
		content: html`${findingsOf(others, report)}`
	}];
	const isFirst = gravest(others) === "error";
	const all = changes.length > 0 ? changes : [{
		title: "Changes",
		content: html`<p>${nothing(report)}</p>`
	}];
	return [
		...isFirst ? list : [],
		...all,
		...isFirst ? [] : list,
		...sectionsOf(report, budget)
	];
}
function groupsIn(report) {
	const { ours, merged, drift } = groupsOf(report);
	const ofFiles = [{
		title: report.mode === "plan" && report.commit !== null && drift.length + merged.length > 0 ? "This pull request" : "Changes",
		rows: ours
	}, {
		title: "Already merged, not applied yet",
		rows: merged
	}];
	return [...report.mode === "drift" ? [] : ofFiles, {
		title: "Changed in Chatwoot, goes back",
		rows: drift
	}].filter(({ rows }) => rows.length > 0).map(({ title, rows }) => ({
		title,
		rows: sorted(rows, report.plan)
	}));
}
function changesSection({ title, rows }, { report, budget, findings, told }) {
	const operation = (of) => `${of.action} ${subjectOf(of)}`;
	const outcomes = new Map(report.outcomes?.map((outcome) => [operation(outcome), outcome]));
	const isDone = ({ change }) => Number((outcomes.get(operation(change))?.state ?? "applied") === "applied");
	return {
		title,
		content: html`${rows.toSorted((a, b) => isDone(a) - isDone(b)).map((row) => {
			const its = findings.filter((one) => one.subject === subjectOf(row.change) && (one.allow ?? []).length < 2 && !told.has(one));
			for (const finding of its) told.add(finding);
			return changeOf(row, {
				report,
				budget,
				findings: its,
				outcome: outcomes.get(operation(row.change))
			});
		})}`
	};
}
function nothing({ mode, plan, isLaptop, outcomes }) {
	if (mode === "drift") return "Nothing was changed in Chatwoot since the last apply.";
	const isAll = plan.held.length + plan.contested.length === 0 && plan.assumedAt === void 0;
	if (isAll && outcomes !== null) return "The server already says what the files say.";
	return isAll && isLaptop ? "No changes: the files and the server agree." : nothingChanges(plan);
}
// src/engine/html-report.ts
/** The report as a page in a file. Loaded when somebody asks for one. */
/** Throws a WorkflowError where the file cannot be written; `name` is what people asked for it with. */
function writeHtmlReport(file, name, report, secrets) {
	const { outcomes, unkept = null } = report;
	const done = secrets.quoted({
		outcomes,
		unkept
	}, file);
	const text = secrets.hide(renderHtml({
		...report,
		...done
	}), file);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		const { code } = error;
		throw new WorkflowError(`The report ${file} cannot be written (${code}). Name another file with ${name}.`);
	}
}
export { writeHtmlReport as t };
