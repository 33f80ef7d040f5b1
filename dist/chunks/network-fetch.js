import { t as createFetch } from "./network-fetch2.js";

export { createFetch };