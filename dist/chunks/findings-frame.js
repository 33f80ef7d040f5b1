import { t as frameOf } from "./findings.js";

export { frameOf };