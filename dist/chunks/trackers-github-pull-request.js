import { r as createGitHubPullRequest } from "./github.js";

export { createGitHubPullRequest };