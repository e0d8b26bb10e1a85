// Package fileops sees what a program does to the files of a folder, one operation after
// another, as the kernel is asked for it (ptrace): it can record the operations, kill the
// program at one of them, or have one refused. The program is not changed for it. Start with
// [Run]; [Disk] replays what was recorded on a disk that loses what was not synced.
//
// Operations are seen in an order in which they can have happened: one that ended before
// another began stands before it.
package fileops

import (
	"errors"
	"syscall"
)

// Op is an operation on a file: one that changes it, makes it durable, or says something to
// whoever reads the program's output.
type Op struct {
	Kind Kind
	// Path is absolute; To is the new path of a rename or link.
	Path, To string
	Inode    uint64 // of a file that is open, or a folder that was made
	Offset   int64  // of a write, in bytes
	Data     []byte // of a write
	Size     int64  // of a truncation, in bytes
	// Durable is of a write to a file that was opened to be written through (O_SYNC).
	Durable bool
	// Truncated is of a file that was opened with O_TRUNC.
	Truncated bool
	copied    string // the file, of a write from another one within the kernel
}

// Kind is what an operation does.
type Kind string

// The kinds. Create is of every file that is opened with O_CREAT, whether it is there or not;
// Print is a write to standard output or error.
const (
	Create   Kind = "create"
	Write    Kind = "write"
	Truncate Kind = "truncate"
	Sync     Kind = "sync"
	Rename   Kind = "rename"
	Link     Kind = "link"
	Remove   Kind = "remove"
	Mkdir    Kind = "mkdir"
	Print    Kind = "print"
	Lock     Kind = "lock" // changes nothing
)

// Program is one to run.
type Program struct {
	Path string
	Args []string // without its name
	Dir  string
	Env  []string
	// Within is the folder whose files are looked at, absolute and without links in it.
	Within string
	// Before is asked before each operation, the first of which has number 1, and before locks,
	// which are not counted; nil lets all pass. What it refuses fails with the error, which [Kill] is none of: that kills the
	// program. Not of Print.
	Before func(n int, op *Op) syscall.Errno
	// After is told of each that succeeded; nil is told nothing.
	After func(op *Op)
}

// Kill is the answer of Program.Before that kills the program before the operation.
const Kill = syscall.Errno(1 << 20)

// Ended says how a program ended.
type Ended struct {
	Exit   int // -1 where it was killed
	Killed bool
	Ops    int // operations that were counted
	Stdout string
	Stderr string
}

// ErrUnsupported is the error where programs cannot be looked at in this way.
var ErrUnsupported = errors.New("file operations are looked at on linux/amd64 alone")
