export { t as FILES_SAY_OTHERWISE, n as OF_THIS_RUN, r as contestedList, i as findingsList, a as foot, o as linked, s as noLedger, c as paragraphs } from "./parts.js";
