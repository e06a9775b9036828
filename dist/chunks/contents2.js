import { En as idsByName, Ln as contentOf, On as mapAttachments, Tn as attachmentsIn, ln as kindNamed } from "./engine.js";
import { ut as isObject } from "./start.js";
// src/chatwoot/contents.ts
/** What live attachments hold, for whoever has nothing to know it from: each is fetched once, as far as that is allowed. */
/** Files and bytes of a run, at most. What is beyond is not known. */
const MOST_FILES = 50;
const MOST_BYTES = 209715200;
/** Never throws for a file that cannot be had: then its content is not known. */
async function withContents(reader, { live, raw }, wanted) {
	const bytes = /* @__PURE__ */ new Map();
	const now = { ...live };
	let [files, left] = [0, MOST_BYTES];
	for (const kind of Object.keys(live).map(kindNamed).filter(({ requests }) => requests.attachments.length > 0)) {
		const all = [];
		for (const one of live[kind.name]) {
			const answer = raw.get(`${kind.name} ${one.id}`) ?? {};
			const known = /* @__PURE__ */ new Map();
			for (const [name, path] of addressesOf(kind, one, answer)) {
				const most = Math.min(wanted(kind.name, one, name), left);
				if (most === 0 || files === MOST_FILES) continue;
				files += 1;
				const content = await reader.download(path, most);
				if (content === null) continue;
				left -= content.length;
				const its = contentOf(content);
				bytes.set(its.sha256, content);
				known.set(name, {
					...its,
					name
				});
			}
			const fields = mapAttachments(kind.requests.attachments, one.fields, (its) => known.get(String(its.name)) ?? its);
			all.push(known.size === 0 ? one : {
				...one,
				fields
			});
		}
		now[kind.name] = all;
	}
	return {
		live: now,
		bytes
	};
}
/** Where the attachments of a resource lie, by name. What shares its name with another one stays unknown. */
function addressesOf({ requests: { attachments } }, { fields }, answer) {
	const found = /* @__PURE__ */ new Map();
	if (attachmentsIn(attachments, fields).length === 0) return found;
	const files = Array.isArray(answer.files) ? answer.files.filter(isObject) : [];
	for (const [name, [id, ...others]] of idsByName(attachments, answer)) {
		const url = files.find(({ blob_id }) => blob_id === id)?.file_url;
		const path = others.length > 0 ? null : pathIn(url ?? null);
		if (path !== null) found.set(String(name), path);
	}
	return found;
}
/** The address names the host that people see, which need not be the one that programs reach: the path is the same. */
function pathIn(url) {
	const parsed = typeof url === "string" ? URL.parse(url) : null;
	return parsed?.pathname.startsWith("/rails/active_storage/") ? parsed.pathname + parsed.search : null;
}
export { withContents as t };
