// Package web serves what a data directory shows: an HTTP API, pages, and the log's
// tiles. It reads and writes nothing: what it shows is decided by appraise, and put
// into documents by report.
//
// Start with [New] and [Server.Serve]. A [Keeper] keeps one [Snapshot], a state of the
// log with its verdict; requests are answered from it, and none makes a verdict by
// itself. What has lapsed is not shown: a request that comes after the snapshot's time
// waits for the next one.
package web
