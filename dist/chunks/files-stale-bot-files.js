import { t as staleBotFiles } from "./files-stale-bot-files2.js";

export { staleBotFiles };