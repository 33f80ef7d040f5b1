import { t as notify } from "./commands-notify2.js";

export { notify };