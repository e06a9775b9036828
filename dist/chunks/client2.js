export { t as ACTIONS_LOGIN, n as openGitHub, r as repeatable } from "./client.js";
