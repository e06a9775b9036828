export { t as openGitHub, n as repeatable } from "./client.js";
