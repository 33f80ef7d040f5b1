import { t as createFetch } from "./trackers-github-fetch2.js";

export { createFetch };