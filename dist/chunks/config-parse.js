import { t as parseConfig } from "./config.js";

export { parseConfig };