import { t as createGitHubTracker } from "./github.js";

export { createGitHubTracker };