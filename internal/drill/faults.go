package drill

import (
	"context"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tassadar/internal/datadir"
)

// fault is something that goes wrong.
type fault struct {
	// check refuses words that it does not take.
	check func(words []string) error
	do    func(ctx context.Context, s *session, words []string) error
}

// Faults are the names of what can be injected.
func Faults() []string { return slices.Sorted(maps.Keys(faults)) }

var offset = regexp.MustCompile(`^([+-])([1-9][0-9]{0,4})([smhd])$`)

// faults are what pages can inject.
var faults = map[string]*fault{
	// clock +31d: the clocks of both hosts go on, or back, from now.
	"clock": {
		check: func(words []string) error {
			if len(words) != 1 || !offset.MatchString(words[0]) {
				return fmt.Errorf("want one offset, such as +31d or -2h")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			m := offset.FindStringSubmatch(words[0])
			n, _ := strconv.ParseInt(m[1]+m[2], 10, 64)
			n *= map[string]int64{"s": 1, "m": 60, "h": 3600, "d": 86400}[m[3]]
			for _, host := range hosts {
				if err := datadir.ShiftClock(s.data(host), n); err != nil {
					return err
				}
			}
			return nil
		},
	},
	// damage FILE: the byte in the middle of a file is another one.
	"damage": {
		check: oneFile,
		do: func(_ context.Context, s *session, words []string) error {
			return edit(s, words[0], func(data []byte) []byte { data[len(data)/2] ^= 1; return data })
		},
	},
	// truncate FILE: the second half of a file is gone.
	"truncate": {
		check: oneFile,
		do: func(_ context.Context, s *session, words []string) error {
			return edit(s, words[0], func(data []byte) []byte { return data[:len(data)/2] })
		},
	},
	// append FILE LINE: what the page asks to be written at the end of a file, in an editor.
	"append": {
		check: func(words []string) error {
			if len(words) != 2 {
				return fmt.Errorf("want a file within the directory, and a line in quotes")
			}
			return oneFile(words[:1])
		},
		do: func(_ context.Context, s *session, words []string) error {
			return edit(s, words[0], func(data []byte) []byte { return append(data, words[1]+"\n"...) })
		},
	},
	// tier PROGRAM FLAG OTHER: a wrapper on the path starts a program with another flag.
	"tier": {
		check: func(words []string) error {
			if len(words) != 3 || !program.MatchString(words[0]) || !flag.MatchString(words[1]) || !flag.MatchString(words[2]) {
				return fmt.Errorf("want a program's name, a flag that it is started with, and another")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			return s.wrap(words[0], fmt.Sprintf(tierWrapper, words[1], words[2]))
		},
	},
	// result PROGRAM NUMBER OTHER: a wrapper of a JavaScript engine on the path, whose
	// WebAssembly functions return OTHER wherever they come to NUMBER.
	"result": {
		check: func(words []string) error {
			if len(words) != 3 || !program.MatchString(words[0]) || !number.MatchString(words[1]) || !number.MatchString(words[2]) {
				return fmt.Errorf("want a program's name, a number, and another, such as node 55 56")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			return s.wrap(words[0], fmt.Sprintf(resultWrapper, words[1], words[2]))
		},
	},
	// upgrade PROGRAM: the program on the path has other bytes, and does what it did.
	"upgrade": {check: oneProgram, do: func(_ context.Context, s *session, words []string) error { return s.upgrade(words[0]) }},
	// original PROGRAM: the program on the path is again the one that was there.
	"original": {
		check: oneProgram,
		do: func(_ context.Context, s *session, words []string) error {
			return os.Remove(filepath.Join(s.dir, "bin", words[0]))
		},
	},
	// full KIB: to the next command the disk seems full: a file that would become larger than
	// that is refused by the kernel, which needs no rights and no disk of its own.
	"full": {
		check: func(words []string) error {
			if len(words) != 1 || !kibibytes.MatchString(words[0]) {
				return fmt.Errorf("want how large a file may become, in KiB, such as 64")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			kib, _ := strconv.Atoi(words[0])
			s.next = func(cmd *exec.Cmd) error {
				sh, err := exec.LookPath("sh")
				if err != nil {
					return err
				}
				// POSIX counts it in blocks of 512 bytes.
				limit := fmt.Sprintf(`ulimit -f %d && exec "$0" "$@"`, 2*kib)
				cmd.Path, cmd.Args = sh, append([]string{"sh", "-c", limit, cmd.Path}, cmd.Args[1:]...)
				return cmd.Run()
			}
			return nil
		},
	},
	// kill TEXT: the next command is killed (SIGKILL) when it has printed a line that begins so.
	"kill": {
		check: func(words []string) error {
			if len(words) != 1 || words[0] == "" {
				return fmt.Errorf("want the beginning of a line, in quotes")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			s.next = func(cmd *exec.Cmd) error {
				w := &killing{w: cmd.Stdout, begins: words[0], cmd: cmd}
				cmd.Stdout, cmd.Stderr = w, w
				err := cmd.Run()
				if !w.done {
					return fmt.Errorf("it was not killed: no line that it printed begins with %q", words[0])
				}
				return err
			}
			return nil
		},
	},
	// lose [elsewhere]: the command that goes on on a host is killed (SIGKILL).
	"lose": {
		check: func(words []string) error {
			if len(words) > 1 || len(words) == 1 && words[0] != "elsewhere" {
				return fmt.Errorf("want nothing, or elsewhere")
			}
			return nil
		},
		do: func(_ context.Context, s *session, words []string) error {
			return s.lose(strings.Join(words, ""))
		},
	},
	// remove FILE: a file or folder is gone.
	"remove": {
		check: oneFile,
		do: func(_ context.Context, s *session, words []string) error {
			name := filepath.Join(s.dir, "work", words[0])
			if _, err := os.Lstat(name); err != nil {
				return err
			}
			return os.RemoveAll(name)
		},
	},
}

func oneFile(words []string) error {
	if len(words) != 1 || !filepath.IsLocal(words[0]) {
		return fmt.Errorf("want one file within the directory")
	}
	return nil
}

// edit changes a file that has at least a byte.
func edit(s *session, name string, f func([]byte) []byte) error {
	name = filepath.Join(s.dir, "work", name)
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if len(data) == 0 {
		return fmt.Errorf("%s is empty", name)
	}
	return os.WriteFile(name, f(data), 0o600)
}

// throwAway makes a data directory that is thrown away.
func throwAway(dir string) error { return datadir.ThrowAway(dir) }
