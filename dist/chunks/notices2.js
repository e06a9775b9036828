export { s as renderUnposted } from "./notices.js";
