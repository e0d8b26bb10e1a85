package vmcmd

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
)

func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// writing gives an error of writing to a name its code.
func writing(name string, err error) error {
	switch {
	case err == nil || tassadar.CodeOf(err) != "":
		return err
	case atomicfile.Full(err):
		return tassadar.Errorf(tassadar.StorageFull, "write %s: %w", name, err)
	}
	return tassadar.Errorf(tassadar.BadUse, "write %s: %w", name, err)
}

// writeWhole writes what a user named, or standard output for "-".
func writeWhole(stdout io.Writer, name string, mode fs.FileMode, write func(io.Writer) error) error {
	if name == "-" {
		return write(stdout)
	}
	f, err := atomicfile.Output(name, mode)
	if err != nil {
		return writing(name, err)
	}
	defer f.Abort()
	if err := write(f); err != nil {
		return writing(name, tokenvm.Coded(err))
	}
	return writing(name, f.Commit())
}

// writeTrace writes token names.
func writeTrace(stdout io.Writer, name string, m *vm.Model, tokens []vm.Token) error {
	return writeWhole(stdout, name, 0o644, func(w io.Writer) error {
		b := bufio.NewWriter(w)
		for i, t := range tokens {
			sep := byte(' ')
			if i%16 == 15 || i == len(tokens)-1 {
				sep = '\n'
			}
			b.WriteString(m.Name(t))
			b.WriteByte(sep)
		}
		return b.Flush()
	})
}

// onStdout refuses two outputs on standard output: JSON is one document, and a trace,
// a model or a checkpoint there is alone.
func (c *common) onStdout(names ...string) error {
	n := 0
	for _, name := range names {
		if name == "-" {
			n++
		}
	}
	if c.json && n > 0 {
		return tassadar.Errorf(tassadar.BadUse, "--json is one document on standard output, which - would share: name a file")
	}
	if n > 1 {
		return tassadar.Errorf(tassadar.BadUse, "- is standard output, for one of the outputs alone")
	}
	return nil
}

// people is where text for people goes: standard output, but where that has an output
// of its own, standard error.
func people(cmd *cobra.Command, names ...string) io.Writer {
	for _, name := range names {
		if name == "-" {
			return cmd.ErrOrStderr()
		}
	}
	return cmd.OutOrStdout()
}

// written is where a module's output goes: to a file or to standard output, and with
// --json also into the document.
type written struct {
	stream *bufio.Writer    // or nil
	file   *atomicfile.File // or nil
	name   string
	all    *bytes.Buffer // of --json
	errors bytes.Buffer  // of --json: what the module wrote to standard error
	lines  bool          // flush at the end of every line: somebody may be reading
}

// output opens where a module's output goes; "" and "-" are w.
func (c *common) output(w io.Writer, name string) (*written, error) {
	o := &written{name: "standard output"}
	if c.json {
		o.all = &bytes.Buffer{}
	}
	switch {
	case name != "" && name != "-":
		f, err := atomicfile.Output(name, 0o644)
		if err != nil {
			return nil, writing(name, err)
		}
		o.file, o.name, o.stream = f, name, bufio.NewWriter(f)
	case !c.json:
		o.stream, o.lines = bufio.NewWriter(w), true
	}
	return o, nil
}

// serve has a host write here; without --json errors go where they went.
func (o *written) serve(h *tokenvm.Host) {
	h.Output = o
	if o.all != nil {
		h.Errors = &o.errors
	}
}

// Write takes bytes of the module's output.
func (o *written) Write(b []byte) (int, error) {
	if o.all != nil {
		o.all.Write(b)
	}
	if o.stream != nil {
		if _, err := o.stream.Write(b); err != nil {
			return 0, writing(o.name, err)
		}
	}
	return len(b), nil
}

// Flush is called at the end of every line.
func (o *written) Flush() error {
	if o.stream == nil || !o.lines {
		return nil
	}
	return writing(o.name, o.stream.Flush())
}

// commit ends the output: the calls came to their end.
func (o *written) commit() error {
	if o.stream != nil {
		if err := o.stream.Flush(); err != nil {
			return writing(o.name, err)
		}
	}
	if o.file != nil {
		return writing(o.name, o.file.Commit())
	}
	return nil
}

// abort leaves a file as it was, and shows what came to a stream until now. After
// commit it does nothing.
func (o *written) abort() {
	if o.stream != nil {
		o.stream.Flush()
	}
	if o.file != nil {
		o.file.Abort()
	}
}

// errs are the errors in the document of --json, until now.
func (o *written) errs() string { return hex.EncodeToString(o.errors.Bytes()) }

// hex is the output in the document of --json, until now.
func (o *written) hex() string {
	if o.all == nil {
		return ""
	}
	return hex.EncodeToString(o.all.Bytes())
}
