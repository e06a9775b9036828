import { brotliDecompressSync, inflateSync, unzipSync } from "node:zlib";
// src/chatwoot/encoded.ts
/** Bodies that a proxy has compressed although nobody asked it to. */
const decoders = {
	gzip: unzipSync,
	"x-gzip": unzipSync,
	deflate: inflateSync,
	br: brotliDecompressSync
};
/** The body as it was; of `most` bytes at most. Throws where it is damaged, larger, or of an encoding that is not known. */
function decoded(body, encoding, most) {
	const decode = decoders[encoding.toLowerCase()];
	if (decode === void 0) throw new Error(`an answer in the encoding ${encoding.slice(0, 20)}`);
	return decode(body, { maxOutputLength: most });
}
export { decoded };
