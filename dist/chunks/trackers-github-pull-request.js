import { a as createGitHubPullRequest } from "./github.js";

export { createGitHubPullRequest };