// src/chatwoot/download.ts
const MOST_REDIRECTS = 3;
/** At most so many bytes; null where there are more, or where the file cannot be had. */
async function download(address, most, from) {
	const signal = AbortSignal.timeout(from.timeout);
	let url = address;
	for (let hop = 0; url !== null && hop <= MOST_REDIRECTS; hop++) {
		from.asks();
		const answer = await ask(url, most, from, signal).catch(() => null);
		if (!(answer instanceof URL)) return answer;
		url = isSafe(answer, from) ? answer : null;
	}
	return null;
}
/** Whoever can be spoken to without encryption on a private network is none of the hosts that keep files. */
function isSafe({ protocol, hostname }, { isLoopback }) {
	return protocol === "https:" || protocol === "http:" && isLoopback(hostname);
}
/** The bytes, or where they are. */
async function ask(url, most, { open }, signal) {
	const pool = await open(url);
	try {
		const { statusCode, headers, body } = await pool.request({
			method: "GET",
			path: url.pathname + url.search,
			headers: {
				accept: "*/*",
				"user-agent": "chatwoot-as-code"
			},
			signal
		});
		const location = [headers.location].flat()[0];
		if (statusCode >= 300 && statusCode < 400 && location !== void 0) return URL.parse(location, url.href);
		if (statusCode !== 200) return null;
		const chunks = [];
		let size = 0;
		for await (const chunk of body) {
			size += chunk.length;
			if (size > most) return null;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		await pool.close();
	}
}
export { download };
