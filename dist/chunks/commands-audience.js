import { t as mayBeShown } from "./marker.js";

// src/commands/audience.ts
/** The one who runs the tool, before a terminal of their own: they may see what their token may. */
const SELF = {
	repository: null,
	visibility: async () => "private"
};
/** Those who can read the repository. */
function readersOf(repository, ask) {
	let asked;
	return {
		repository,
		visibility() {
			asked ??= ask();
			return asked;
		}
	};
}
function isOf(audience, repository) {
	return audience.repository !== null && audience.repository.toLowerCase() === repository?.toLowerCase();
}
/** True where nobody need ask who may read each of the repositories. Asks only where one is not the audience's own. */
async function seesAll(audience, repositories) {
	if (repositories.every((name) => isOf(audience, name))) return true;
	return mayBeShown("private", await audience.visibility());
}
/** The same of each; the first that does not is enough. */
async function allSeeAll(audiences, repositories) {
	for (const audience of audiences) if (!await seesAll(audience, repositories)) return false;
	return true;
}

export { seesAll as a, readersOf as i, allSeeAll as n, isOf as r, SELF as t };