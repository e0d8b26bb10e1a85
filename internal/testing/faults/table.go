package faults

import (
	"fmt"
	"io"
	"strings"
)

// About is what stands above a table.
type About struct {
	Date, Commit, Class string
	Seed                uint64
}

// Write writes a campaign as a page.
func Write(w io.Writer, a About, rows []*Row) error {
	var b strings.Builder
	fmt.Fprintf(&b, `# Faults

What faults took of what the program had acknowledged. Written by `+"`make faults`"+` on %s at commit %s, on %s, seed %d.

A trial copies a data directory under a policy of two cells, has a command go wrong there, and asks what an operator would: readers, the
command again, another run, the index made anew twice and of the tiles alone, the doctor. A row counts the trials, those in which the fault
met the command at work, the records that were acknowledged by then (leaves that stood in the log, and what the command said it had logged), those of them that are lost,
records that are counted twice, cells and gates that are green and are not by the appraisal's model or without the fault, next steps that
were printed and typed, and trials in which anything else was not as it has to be.

`, a.Date, a.Commit, a.Class, a.Seed)
	fmt.Fprintln(&b, "| fault | command | trials | hit | acknowledged | lost | counted twice | wrongly green | next steps typed | other |")
	fmt.Fprintln(&b, "| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |")
	sum := &Row{Kind: "all"}
	for _, r := range append(rows, sum) {
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d |\n", r.Kind, r.Command, r.Trials, r.Hit, r.Known, r.Lost, r.Twice, r.Green, r.Steps, len(r.Broken))
		sum.Trials, sum.Hit, sum.Known, sum.Lost = sum.Trials+r.Trials, sum.Hit+r.Hit, sum.Known+r.Known, sum.Lost+r.Lost
		sum.Twice, sum.Green, sum.Steps, sum.Broken = sum.Twice+r.Twice, sum.Green+r.Green, sum.Steps+r.Steps, append(sum.Broken, r.Broken...)
	}
	b.WriteString(`
- **kill -9**: half before a file operation, drawn from all that the command makes in its directory, which is counted and stopped at by ptrace;
  half after a part of the time that the command takes.
- **power cut**: the command's file operations are recorded and replayed up to a moment, half of them right after something was synced; of what was
  not synced by then nothing is on the disk (what POSIX promises, less than the journals of common file systems keep), or at any moment a part: of a file some writes, also in part
  and without earlier ones, of a folder the first of the names that changed.
- **quota**: from an operation on, each that needs space fails with EDQUOT until the command ends. **full disk**: a file system of 12 MiB is filled while the command works.
  **read-only**: the directory is mounted read-only; nothing is to be written.
- **clock**: the clock jumps by up to 400 days either way before the command, and back after it, or stays.
- **two at once**: the command is started twice within the time that it takes.
- **index torn from its log**: gone, cut, changed, of another moment, fork or log. **log torn from its index**: of another backup, fork or log, or damaged: no command may go on from it;
  then the log is put back.
- **copied, and both go on**: a verifier who remembers one of two refuses the other.
`)
	_, err := io.WriteString(w, b.String())
	return err
}

// Failures lists what went wrong, a line each.
func Failures(rows []*Row) []string {
	var all []string
	for _, r := range rows {
		if r.Lost+r.Twice+r.Green > 0 {
			all = append(all, fmt.Sprintf("%s, %s: %d lost, %d counted twice, %d wrongly green", r.Kind, r.Command, r.Lost, r.Twice, r.Green))
		}
		for _, b := range r.Broken {
			all = append(all, fmt.Sprintf("%s, %s: %s", r.Kind, r.Command, b))
		}
	}
	return all
}
