// Asks the server whose address is the first argument, and prints what it says.
import { answer, base64, Refused, tassadar } from "../index.js";

declare const process: { argv: string[] };
const [address, profile, toolchain, machine, wasm] = process.argv.slice(2) as [string, string, string, string, string];
const server = tassadar(address);
const cells = await answer(server.GET("/v1/cells", { params: { query: { only: [profile] } } }));
for (const cell of cells.cells ?? []) {
  console.log("cell", cell.profile, cell.backend, cell.status, cell.published);
}
const module = base64(Uint8Array.from(wasm.split(","), Number)); // its bytes, as numbers
const calls = [{ export: "fib", args: ["i32:10"] }];
const decision = await answer(server.POST("/v1/route", { body: { profile, toolchain, machine, module, calls } }));
console.log("served", decision.served, decision.cells?.[0]?.backend);
const done = await answer(server.POST("/v1/executions", {
  body: { profile, toolchain, module, calls, nonce: "0a0b" },
}));
console.log("result", done.job.seen.result?.[0]?.results?.[0], done.job.nonce);
try {
  await answer(server.POST("/v1/executions", { body: { profile, toolchain, module, calls: [{ export: "none" }] } }));
} catch (error) {
  if (!(error instanceof Refused)) {
    throw error;
  }
  console.log("refused", error.status, error.code, error.reasons.join(","));
}
