import { n as createGitHubWriteBack, t as WRITE_BACK_BRANCH } from "./github.js";

export { createGitHubWriteBack };