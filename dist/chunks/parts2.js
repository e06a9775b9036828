export { t as MAX_BYTES, n as OF_THIS_RUN, r as changesTable, i as contestedList, a as details, o as findingsList, s as fitting, c as foot, l as noLedger, u as paragraphs } from "./parts.js";
