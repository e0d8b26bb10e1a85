// Asks a server of Tassadar over HTTP. Start with tassadar(address), whose methods take the
// paths of the API and whose answers have the types of its description; answer() gives the
// data, or throws what the server said instead. What a server says is its word: publications
// and receipts of jobs are checked by tassadar verify.
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.js";

/** What a server answers instead (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** Thrown where a server refuses, with its reason code. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  /** Every reason, where a job was refused. */
  readonly reasons: readonly string[];
  /** What to do next. */
  readonly next: string;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = "Refused";
    this.code = problem.code;
    this.status = problem.status;
    this.reasons = problem.reasons ?? [problem.code];
    this.next = problem.next ?? "";
  }
}

/** A client of the server at an address, http://HOST:PORT. */
export function tassadar(address: string): Client<paths> {
  return createClient<paths>({ baseUrl: address.replace(/\/+$/, "") });
}

/** The data of an answer. Throws Refused where the server refused. */
export async function answer<T>(asked: Promise<{ data?: T; error?: Problem; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (error !== undefined && typeof error.code === "string") {
    throw new Refused(error);
  }
  if (data === undefined) {
    throw new Error(`${response.url} answers ${response.status}, and not as a server of Tassadar`);
  }
  return data;
}

/** A module, or any bytes, as requests have them. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return btoa(text);
}
