import { parseArgs } from "node:util";
import { startReplica } from "./server.ts";

/** `node tests/replica/main.ts [--recorded DIR] [--port N]`: runs a replica alone until it is interrupted. */
const { values } = parseArgs({ options: { recorded: { type: "string" }, port: { type: "string" } } });
const replica = await startReplica({ recorded: values.recorded, port: Number(values.port ?? 0) });
console.log(replica.port);
console.error(
  `huggingface.co stands at https://127.0.0.1:${replica.port}, with ${replica.days.length} days from ${replica.days.at(-1)} to ${replica.days[0]}`,
);
