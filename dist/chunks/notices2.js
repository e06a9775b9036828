export { o as renderUnposted } from "./notices.js";
