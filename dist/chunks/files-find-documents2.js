import { t as findDocuments } from "./files-find-documents.js";

export { findDocuments };