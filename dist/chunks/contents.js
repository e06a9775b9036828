export { t as withContents } from "./contents2.js";
