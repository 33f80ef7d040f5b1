import { t as context } from "./event.js";

// src/action/event-payload.ts
/** The payload of the event; a file of its own because the toolkit reads and parses it while it is imported. */
const eventPayload = context.payload;

export { eventPayload };