export { s as renderUnposted } from "./comment.js";
