import { o as BUDGET_SPENT, s as createBudget } from "./github.js";

export { BUDGET_SPENT, createBudget };