import { r as createGitHubTracker } from "./github.js";

export { createGitHubTracker };