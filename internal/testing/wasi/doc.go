// Package wasi tests programs for WASI as people write and compile them, in C,
// Rust and Go: on every engine here and inside the transformer they do the same,
// and what node's own WASI lets them do. It has tests only.
package wasi
