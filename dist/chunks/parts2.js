export { t as FILES_SAY_OTHERWISE, n as OF_THIS_RUN, r as accountAndFolder, i as contestedList, a as findingsList, o as foot, s as linked, c as noLedger, l as paragraphs } from "./parts.js";
