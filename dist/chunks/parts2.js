export { t as MAX_BYTES, n as OF_THIS_RUN, r as changesTable, i as details, a as findingsList, o as fitting, s as foot, c as noLedger, l as paragraphs } from "./parts.js";
