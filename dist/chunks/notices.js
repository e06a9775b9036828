export { o as renderUnposted } from "./notices2.js";
