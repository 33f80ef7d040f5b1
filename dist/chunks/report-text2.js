import { t as textReport } from "./report-text.js";

export { textReport };