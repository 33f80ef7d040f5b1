import { l as BUDGET_SPENT, u as createBudget } from "./github.js";

export { BUDGET_SPENT, createBudget };