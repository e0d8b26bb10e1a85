package main

import (
	"io"
	"os"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/backup"
	"tassadar/internal/datadir"
	"tassadar/internal/text"
)

func (a *app) backupCommand() *cobra.Command {
	var out string
	var withoutKeys, traces bool
	cmd := &cobra.Command{
		Use: "backup -o FILE", Short: "Write the data directory into one file", Args: cobra.NoArgs,
		Long: `Verifies the whole log and writes the data directory into FILE, which only its
owner can read: log with cosigned checkpoints, trust, policies with their
modules, requests that wait, what a verifier remembers, and the private keys
unless --without-keys is given. The index is not in it, because restore makes it
of the log; installed engines and emulated workers are not either.

A backup without the later records of its log cannot be gone on from: make one
after every run whose receipts are to be kept, and keep it elsewhere.`,
		RunE: func(*cobra.Command, []string) error {
			if out == "" {
				return tassadar.Errorf(tassadar.BadUse, "name the file to write: -o FILE")
			}
			o := backup.Options{Keys: !withoutKeys, Traces: traces, At: a.now()}
			var m *backup.Manifest
			write := func(w io.Writer) (err error) {
				m, err = backup.Write(w, a.data, o)
				return err
			}
			if out == "-" {
				return write(a.exact())
			}
			if err := datadir.StreamOutput(out, 0o600, write); err != nil {
				return err
			}
			keys := "with its private keys"
			if !m.Keys {
				keys = "without private keys"
			}
			return a.say(answer{"written": out, "backup": m}, "%s: the log of %s, %s, %s", out, a.data, text.Plural(int(m.Log.Size), "leaf", "leaves"), keys)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "where to write the backup")
	cmd.Flags().BoolVar(&withoutKeys, "without-keys", false, "leave private keys out: what is restored can be read, and nothing added")
	cmd.Flags().BoolVar(&traces, "traces", false, "also the traces that this host's worker keeps")
	return cmd
}

func (a *app) restoreCommand() *cobra.Command {
	var against backup.Against
	var seen string
	cmd := &cobra.Command{
		Use: "restore FILE", Short: "Make a data directory of a backup", Args: cobra.ExactArgs(1),
		Long: `Makes the data directory that --data names of a backup: all of it or nothing. It
must not be there, or be empty. The whole log is verified and the index made.

Who goes on from a state of the log that is older than what others have seen
makes another history, and everything signed in it is refused. So the restored
log is compared with what verifiers remember (in the backup, and --seen) and
with the witnesses of its trust, which are asked. If one knows more, nothing is
restored; --for-reading restores it all the same, without the log's key.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if seen != "" {
				if _, err := os.Stat(seen); err != nil {
					return tassadar.Errorf(tassadar.InputMalformed, "memory: %w", err)
				}
				m, err := datadir.ReadSeen(seen)
				if err != nil {
					return err
				}
				against.Seen = m
			}
			against.Now = a.now
			f, err := os.Open(args[0])
			if err != nil {
				return tassadar.Errorf(tassadar.InputMalformed, "%w", err)
			}
			defer f.Close()
			r, err := backup.Restore(cmd.Context(), f, a.data, against)
			if err != nil {
				return err
			}
			if err := a.say(answer{"data": a.data, "restored": r}, "%s: the log of %s, written %s, is restored and verified", a.data, text.Plural(int(r.Log.Size), "leaf", "leaves"), text.Instant(r.At)); err != nil {
				return err
			}
			switch {
			case r.ForReading:
				a.note("for reading: the log's key was left out, and nothing can be added")
			case !r.Keys:
				a.note("the backup has no private keys: nothing can be added")
			case len(r.Remembered) == 0:
				a.note("nobody was asked whether the log went on after the backup: if anything was published later, do not go on from it\n  next: tassadar restore --seen FILE compares with what a verifier remembers")
			}
			for _, who := range r.Remembered {
				a.note("%s knows no later state of the log", who)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&seen, "seen", "", "file of what a verifier remembers (verify --remember)")
	f.BoolVar(&against.Offline, "offline", false, "ask no witness")
	f.BoolVar(&against.ForReading, "for-reading", false, "leave out the log's key, so that nothing can be added, and compare with nobody")
	return cmd
}
