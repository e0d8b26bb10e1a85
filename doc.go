// Package tassadar holds the words of the project: cells, profiles, envelopes,
// trust, outcomes and reason codes, with one canonical encoding (RFC 8785) and
// therefore one digest for each.
//
// Tassadar answers where exact computation really reproduces: which profile of
// work gives the same bits on which backend, from which toolchain, on which
// class of machine. An operator declares profiles and envelopes; workers
// measure; every measurement is a signed receipt in an append-only log;
// tassadar/appraise turns receipts into verdicts; only what is green is
// published, and every publication expires by itself.
//
// Start with [Cell], [Profile], [Envelope] and [Code]. The package does no
// input or output and reads no clock.
package tassadar
