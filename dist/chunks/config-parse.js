import { n as writtenKeys, t as parseConfig } from "./config.js";

export { parseConfig, writtenKeys };