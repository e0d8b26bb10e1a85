package tracestore

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"os"

	"github.com/klauspost/compress/zstd"

	"tassadar"
	"tassadar/evidence"
	"tassadar/vm"
)

// A file is the magic, the digest of the model, 32 bytes, the number of tokens, 8
// bytes, little-endian, and a zstd stream (RFC 8878) of blocks of blockTokens tokens:
// the low bytes of all, then the bytes above, then those above these. Bytes of one
// rank are alike, which makes the stream smaller and four times as fast to write.
const (
	magic       = "tassadar-trace\x00\x01\n"
	headBytes   = len(magic) + 32 + 8
	tokenBytes  = 3 // of at most vm.MaxVocabulary, 2^20
	blockTokens = 1 << 15
	windowBytes = 1 << 20
)

func newEncoder() (*zstd.Encoder, error) {
	return zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(windowBytes))
}

// write writes the file of a trace.
func write(to io.Writer, e *zstd.Encoder, model tassadar.Digest, tokens []vm.Token) error {
	digest, err := hex.DecodeString(model.Hex())
	if err != nil || len(digest) != 32 {
		return tassadar.Errorf(tassadar.InputMalformed, "%q is no digest of a model", model)
	}
	head := append([]byte(magic), digest...)
	if _, err := to.Write(binary.LittleEndian.AppendUint64(head, uint64(len(tokens)))); err != nil {
		return err
	}
	e.Reset(to)
	defer e.Reset(nil)
	block := make([]byte, tokenBytes*min(len(tokens), blockTokens))
	for len(tokens) > 0 {
		part := tokens[:min(len(tokens), blockTokens)]
		n := len(part)
		low, mid, high := block[:n], block[n:2*n], block[2*n:3*n]
		for i, t := range part {
			low[i], mid[i], high[i] = byte(t), byte(t>>8), byte(t>>16)
		}
		if _, err := e.Write(block[:tokenBytes*n]); err != nil {
			return err
		}
		tokens = tokens[n:]
	}
	return e.Close()
}

// Read reads the file of a trace of at most so many tokens, and checks that it is of
// the root.
func Read(r io.Reader, root tassadar.Digest, most int) (model tassadar.Digest, tokens []vm.Token, err error) {
	t, err := readAny(r, most)
	if err != nil {
		return "", nil, err
	}
	if t.root != root {
		return "", nil, fmt.Errorf("it is of trace %s", t.root.Short())
	}
	return t.model, t.tokens, nil
}

// File is a trace from elsewhere.
type File struct {
	name        string
	root, model tassadar.Digest
	tokens      []vm.Token
}

// OpenFile reads a file that [Store.Export] wrote. One that is not whole is
// input_malformed.
func OpenFile(name string) (*File, error) {
	f, err := openFile(name)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "trace: %w", err)
	}
	defer f.Close()
	t, err := readAny(f, vm.MaxHorizon)
	if err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is no whole trace: %w", name, err), "tassadar challenge RECEIPT --export FILE writes one, where the trace is kept.")
	}
	t.name = name
	return t, nil
}

// openFile opens what is a file. It looks first: opening a pipe would wait for whoever
// writes to it.
func openFile(name string) (*os.File, error) {
	if info, err := os.Stat(name); err != nil {
		return nil, err
	} else if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is no file", name)
	}
	return os.Open(name)
}

// Root is what a receipt of the trace commits to.
func (f *File) Root() tassadar.Digest { return f.root }

// Name is what the file is called, Tokens how many its trace has.
func (f *File) Name() string { return f.name }
func (f *File) Tokens() int  { return len(f.tokens) }

// Get is [Store.Get] where the file is the only trace; a nil file is none.
func (f *File) Get(root tassadar.Digest) (model tassadar.Digest, tokens []vm.Token, err error) {
	if f == nil {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "no trace was named")
	}
	if root != f.root {
		return "", nil, tassadar.Errorf(tassadar.TraceUnavailable, "%s is of trace %s, not of %s", f.name, f.root.Short(), root.Short())
	}
	return f.model, f.tokens, nil
}

func readAny(r io.Reader, most int) (*File, error) {
	var f File
	err := blocks(r, most, func(m tassadar.Digest, n int, part []vm.Token) error {
		f.model = m
		if f.tokens == nil {
			// A file that says much and holds little gets little memory.
			f.tokens = make([]vm.Token, 0, min(n, 1<<20))
		}
		f.tokens = append(f.tokens, part...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	f.root = evidence.NewTraceTree(f.model, f.tokens).Root()
	return &f, nil
}

// holds reports whether a file is that of a trace.
func holds(name string, model tassadar.Digest, tokens []vm.Token) bool {
	f, err := openFile(name)
	if err != nil {
		return false
	}
	defer f.Close()
	differs := fmt.Errorf("differs")
	err = blocks(f, len(tokens), func(m tassadar.Digest, _ int, part []vm.Token) error {
		if m != model || len(part) > len(tokens) {
			return differs
		}
		for i, t := range part {
			if t != tokens[i] {
				return differs
			}
		}
		tokens = tokens[len(part):]
		return nil
	})
	return err == nil && len(tokens) == 0
}

// blocks reads a file block by block: at least once, with no tokens where it has none.
func blocks(r io.Reader, most int, each func(model tassadar.Digest, n int, part []vm.Token) error) error {
	in := bufio.NewReaderSize(r, 1<<16)
	head := make([]byte, headBytes)
	if _, err := io.ReadFull(in, head); err != nil {
		return fmt.Errorf("its head: %w", err)
	}
	if !bytes.HasPrefix(head, []byte(magic)) {
		return fmt.Errorf("no trace of this version")
	}
	model := tassadar.Digest("sha256:" + hex.EncodeToString(head[len(magic):len(magic)+32]))
	size := binary.LittleEndian.Uint64(head[len(magic)+32:])
	if size > uint64(most) {
		return fmt.Errorf("a trace of %d tokens, at most %d", size, most)
	}
	d, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(windowBytes), zstd.WithDecoderLowmem(true))
	if err != nil {
		return err
	}
	defer d.Close()
	left := int(size)
	block := make([]byte, tokenBytes*min(left, blockTokens))
	part := make([]vm.Token, min(left, blockTokens))
	for {
		n := min(left, blockTokens)
		if _, err := io.ReadFull(d, block[:tokenBytes*n]); err != nil {
			return fmt.Errorf("%d tokens before its end: %w", left, err)
		}
		low, mid, high := block[:n], block[n:2*n], block[2*n:3*n]
		for i := range n {
			part[i] = vm.Token(low[i]) | vm.Token(mid[i])<<8 | vm.Token(high[i])<<16
		}
		if err := each(model, int(size), part[:n]); err != nil {
			return err
		}
		if left -= n; left == 0 {
			break
		}
	}
	var more [1]byte
	if n, err := io.ReadFull(d, more[:]); n > 0 || err != io.EOF {
		return fmt.Errorf("it goes on behind its tokens: %v", err)
	}
	return nil
}
