import { i as createGitHubRepository } from "./github.js";

export { createGitHubRepository };