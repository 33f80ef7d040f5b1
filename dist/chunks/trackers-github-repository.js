import { n as createGitHubRepository } from "./github.js";

export { createGitHubRepository };