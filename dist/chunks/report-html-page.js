import { t as htmlReport } from "./report-html.js";

export { htmlReport };