import { o as ownedRepositories } from "./github.js";

export { ownedRepositories };