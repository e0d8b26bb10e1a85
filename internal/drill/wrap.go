package drill

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"syscall"

	"tassadar/internal/text"
)

// Programs of engines are replaced where a drill looks for them first: in its own folder
// on the path. What is installed stays as it is.

var (
	program = regexp.MustCompile(`^[a-z][a-z0-9_-]*$`)
	flag    = regexp.MustCompile(`^--[a-z][a-z0-9-]*$`)
	number  = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,17})$`)
)

func oneProgram(words []string) error {
	if len(words) != 1 || !program.MatchString(words[0]) {
		return fmt.Errorf("want the name of a program on the path, such as node")
	}
	return nil
}

// tierWrapper starts the program REAL with a flag in the place of another.
const tierWrapper = `#!/bin/sh
for arg; do
	shift
	[ "$arg" = %s ] && arg=%s
	set -- "$@" "$arg"
done
exec "$REAL" "$@"
`

// resultWrapper starts the program REAL with a script before the one that it is given. The
// driver looks at the script that it was started with, so it does not find this one.
const resultWrapper = `#!/bin/sh
patch='{
  const end = "/*e" + "nd*/", last = process.execArgv.length - 1, text = process.execArgv[last];
  process.execArgv[last] = text.slice(text.indexOf(end) + end.length);
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = function (module, imports) {
    const made = new Instance(module, imports);
    if (!WebAssembly.Module.imports(module).some((i) => i.module === "m")) return made;
    return { exports: { f: (...args) => { const got = made.exports.f(...args); return got === %sn ? %sn : got; } } };
  };
}
/*end*/'
last=
for arg; do
	shift
	[ "$last" = -e ] && arg="$patch$arg"
	last=$arg
	set -- "$@" "$arg"
done
exec "$REAL" "$@"
`

// wrap puts a shell script before a program on the path.
func (s *session) wrap(name, script string) error {
	real, err := installed(name)
	if err != nil {
		return err
	}
	return s.put(name, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "#!/bin/sh\nREAL=%s\n%s", text.ShellWord(real), script[len("#!/bin/sh\n"):])
		return err
	})
}

// upgrade puts a copy of a program before it, with a byte more at its end, which nothing
// reads.
func (s *session) upgrade(name string) error {
	real, err := installed(name)
	if err != nil {
		return err
	}
	return s.put(name, func(w io.Writer) error {
		f, err := os.Open(real)
		if err != nil {
			return err
		}
		defer f.Close()
		if _, err := io.Copy(w, f); err != nil {
			return err
		}
		_, err = w.Write([]byte{0})
		return err
	})
}

// installed is the file of a program on the path.
func installed(name string) (string, error) {
	found, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%s is not on the path of this host: the page needs it", name)
	}
	return filepath.EvalSymlinks(found)
}

// put writes a program into the drill's folder on the path. No process is started
// meanwhile: a child that has the file open for writing would keep it from being started.
func (s *session) put(name string, write func(io.Writer) error) error {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	f, err := os.OpenFile(filepath.Join(s.dir, "bin", name), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
