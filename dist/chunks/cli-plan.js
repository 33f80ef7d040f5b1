import { n as planInput, r as printPlan, t as plan } from "./cli-plan2.js";

export { plan };