import { n as writtenKeys, t as parseConfig } from "./config-file.js";

export { parseConfig, writtenKeys };