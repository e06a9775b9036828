export { l as renderUnposted } from "./comment.js";
