// Writes a program that is well typed if the types fit the events and the catalog.
import { readFileSync, writeFileSync } from "node:fs";

const { EVENTS, CATALOG } = process.env;
const events = `[${readFileSync(EVENTS, "utf8").trim().split("\n").join(",\n")}]`;
writeFileSync(
  process.argv[2],
  `import type { Catalog } from "./catalog.js";
import type { EventHookDelivery } from "./event-hook-delivery.js";
import type { DocumentedEventType, EventType as AnyKnown } from "./event-type.js";
import type { EventType, KnownEventType, LogEvent } from "./log-event.js";

export const events: LogEvent[] = ${events};
export const delivery: EventHookDelivery = { eventType: "com.okta.event_hook", data: { events: ${events} } };
export const catalog: Catalog = ${readFileSync(CATALOG, "utf8")};

export const unknown: EventType = "vendor.invented.this";
export const known: KnownEventType & DocumentedEventType & AnyKnown = "user.session.start";
// @ts-expect-error
export const noKnownOne: KnownEventType = "vendor.invented.this";
// @ts-expect-error
export const noText: LogEvent = { uuid: 1, published: "2026-08-06T09:44:00Z", eventType: "user.session.start" };
export const city: string | null | undefined = events[0]?.client?.geographicalContext?.city;
`,
);
