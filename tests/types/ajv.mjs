// Compiles every schema in Ajv's strict mode, and writes what both flavours of the log event say of each event.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const { SCHEMAS, EVENTS } = process.env;
const compile = (path) => {
  const ajv = new Ajv2020({ strict: true, logger: { log() {}, warn: fail, error: fail } });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${SCHEMAS}/${path}`, "utf8")));
};
function fail(message) {
  throw new Error(message);
}

const paths = readdirSync(SCHEMAS, { recursive: true }).filter((path) => path.endsWith(".schema.json"));
for (const path of paths) {
  try {
    compile(path);
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
}
console.log(`types: Ajv: ${paths.length} of ${paths.length} schemas compile in strict mode`);

const events = readFileSync(EVENTS, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const flavours = ["log-event", "log-event.strict"].map((name) => compile(`${name}.schema.json`));
const verdicts = events.map((event) => flavours.map((accepts) => (accepts(event) ? "accepted" : "refused")).join(" "));
writeFileSync(process.argv[2], verdicts.map((verdict) => `${verdict}\n`).join(""));
if (verdicts.some((verdict) => verdict.startsWith("refused"))) fail("log-event.schema.json refuses an event");
