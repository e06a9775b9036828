export { t as writeHtmlReport } from "./html-report.js";
