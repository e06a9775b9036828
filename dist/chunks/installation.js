import { a as WorkflowError } from "./errors.js";
// src/plan/ledger/installation.ts
/** The ledger and the server belong to different accounts: nothing may be planned. */
var OtherInstallation = class extends WorkflowError {};
/** Another account at another address. At the same address it is a server that was set up again: that is for people to say. */
function isElsewhere(known, server) {
	return known.address !== server.address && !isSameAccount(known, server);
}
function isSameAccount(a, b) {
	return Date.parse(a.created_at) === Date.parse(b.created_at);
}
/** The approval for an account whose server has another address now. */
function moveOf(account) {
	return `move account/${account}`;
}
/**
* Throws an OtherInstallation when the ledger is about another account, or about this one at another address and nobody
* approved that. Returns the notes for the plan. A ledger without an installation is an old one: it is completed.
*/
function mustBeAbout(ledger, server, allowed) {
	const known = ledger?.installation;
	if (ledger === null) return [];
	const notes = ledger.isAltered ? [altered(ledger)] : [];
	if (known === void 0) return notes;
	const { account } = ledger;
	if (!isSameAccount(known, server)) throw new OtherInstallation(otherAccount(account, known, server));
	if (known.address === server.address) return notes;
	if (!allowed.has(moveOf(account))) throw new OtherInstallation(otherAddress(account, known, server));
	return [...notes, {
		code: "P-MOVED",
		severity: "note",
		place: null,
		subject: null,
		sentence: `The ledger of account ${account} was about ${known.address}, and is about ${server.address} from the next apply on.`,
		nextStep: `This was approved with \`allow: ${moveOf(account)}\`.`
	}];
}
function altered({ account }) {
	return {
		code: "P-LEDGER-ALTERED",
		severity: "warning",
		place: null,
		subject: null,
		sentence: `The ledger of account ${account} does not carry the signature of these runs: something else wrote it, or it was signed with another key (another or a renewed token).`,
		nextStep: "What is deleted, renamed and called drift rests on it: look at those lines with care. The next apply signs it anew; give all jobs the same secret CHATWOOT_REVIEW_KEY."
	};
}
function otherAccount(account, known, server) {
	return `The ledger is about account ${account} of ${known.address === server.address ? "another installation" : `the installation at ${known.address}`}, made ${dayOf(known)}, and account ${account} at ${server.address} was made ${dayOf(server)}: it is another account. Nothing was planned or changed. If this is the wrong server, correct chatwoot-url; if the server was set up again, put the old ledger away (--ledger names another file; on GitHub delete the account's file on the ledger's branch), and the next run starts with a new one.`;
}
function otherAddress(account, known, server) {
	return `The ledger is about account ${account} at ${known.address}, and this is the same account at ${server.address}: a server that has moved, or a copy of its database. Nothing was planned or changed. If the server has moved, approve it once with \`allow: ${moveOf(account)}\` in the description of the pull request, or in the input or option "allow"; if this is a copy, use the address of the original.`;
}
function dayOf({ created_at }) {
	return created_at.slice(0, 10);
}
export { mustBeAbout as i, isElsewhere as n, moveOf as r, OtherInstallation as t };
