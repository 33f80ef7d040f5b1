import { n as createDocumentWriter, t as changeDocument } from "./files-document-writer2.js";

export { createDocumentWriter };