package report

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// SiteProof is a record with proofs that it is in the log, for a page that lets a reader
// check them.
type SiteProof struct {
	Digest tassadar.Digest
	Kind   evidence.Kind
	// LogKey is the log's verifier key, as the server has it.
	LogKey string
	Leaves []SiteLeaf // in order
}

// SiteLeaf is a leaf with its audit path.
type SiteLeaf struct {
	Index, Size uint64 // of the leaf, of the tree
	Data        []byte // what is hashed
	Path        [][]byte
	Left        []bool // by hash of the path: it stands to the left
	Checkpoint  []byte
	Cosigned    int // signatures of witnesses on the checkpoint
}

// LeafPath is where a server has the bytes of a leaf.
const LeafPath = "/leaves/"

// ReceiptPath is where a server has the page of a receipt.
const ReceiptPath = "/receipts/"

// proofView is a proof as a page shows it. A script reads what it checks out of the page, so
// that what is checked is what is seen.
type proofView struct {
	Name   string // the record's digest
	Short  string
	Kind   string
	What   string // in words, for the sentence that says what was shown
	LogKey string
	Leaves []leafView
	// Checkpoint is that of all leaves.
	Checkpoint string
	Root, Size string // of the checkpoint
	Cosigned   string
	Commands   []commandView
}

// commandView is a command and what it does.
type commandView struct{ What, Line string }

type leafView struct {
	Index, Bytes, Hash string
	Href               string // where its bytes are
	Path               []pathView
}

type pathView struct {
	Side, Hash string
}

// newProof makes the view of a proof; name is what tassadar proof calls the record, "" where it
// makes none of its kind.
func newProof(p *SiteProof, what, name string) *proofView {
	if p == nil || len(p.Leaves) == 0 {
		return nil
	}
	out := &proofView{Name: string(p.Digest), Short: p.Digest.Short(), Kind: string(p.Kind), What: what, LogKey: clean(p.LogKey)}
	last := &p.Leaves[len(p.Leaves)-1]
	out.Checkpoint, out.Size, out.Cosigned = string(last.Checkpoint), strconv.FormatUint(last.Size, 10), "no witness"
	out.Root = rootIn(out.Checkpoint)
	if last.Cosigned > 0 {
		out.Cosigned = text.Plural(last.Cosigned, "witness", "witnesses")
	}
	for i := range p.Leaves {
		l := &p.Leaves[i]
		sum := sha256.Sum256(append([]byte{0}, l.Data...)) // RFC 6962, 2.1
		index := strconv.FormatUint(l.Index, 10)
		view := leafView{Index: index, Bytes: strconv.Itoa(len(l.Data)), Hash: hex.EncodeToString(sum[:]), Href: LeafPath + index}
		for j, h := range l.Path {
			side := "right"
			if l.Left[j] {
				side = "left"
			}
			view.Path = append(view.Path, pathView{side, hex.EncodeToString(h)})
		}
		out.Leaves = append(out.Leaves, view)
	}
	out.Commands = []commandView{
		{"From the log of this server, whose address is URL, by a trust of your own, with every verdict of the last publication", "tassadar verify --url URL --trust my-trust.yaml"},
	}
	if name != "" {
		out.Commands = append(out.Commands, commandView{"Beside the log: the same proof as files, for any tool that reads C2SP tlog-proof", "tassadar proof " + name + " -o proof"})
	}
	return out
}

// rootIn is the root of a checkpoint in hexadecimal, "" where it has none (C2SP
// tlog-checkpoint: its third line, in base64).
func rootIn(checkpoint string) string {
	lines := strings.SplitN(checkpoint, "\n", 4)
	if len(lines) < 4 {
		return ""
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil {
		return ""
	}
	return hex.EncodeToString(root)
}

// receiptPage is what the template of [Site.Receipt] shows.
type receiptPage struct {
	frame
	Proof      *proofView
	Digest     string
	Short      string
	Cell       cellName
	Assignment string
	Ordered    string // page of the assignment
	Started    string
	Finished   string
	Engine     string
	Machine    string
	Host       string
	Worker     string
	Label      string
	Has        string // cases, runs, refusals
	Failure    string
	Line       *receiptView // as its cell's verdict has it, nil where it has none
}

// Receipt writes the page of a receipt: what measured what, and the proof that it is in the
// log, which the page checks.
func (s *Site) Receipt(w io.Writer, r *evidence.Logged[evidence.Receipt], proof *SiteProof) error {
	b := &r.Body
	p := &receiptPage{Proof: newProof(proof, "receipt "+r.Digest.Short(), r.Digest.Hex()[:12]), Digest: string(r.Digest), Short: r.Digest.Short(), Cell: s.src.name(b.Cell),
		Assignment: string(b.Assignment), Ordered: AssignmentPath + "/" + b.Assignment.Hex(), Started: instantText(b.StartedAt), Finished: instantText(b.FinishedAt), Engine: clean(b.Effective.Family + " " + b.Effective.Version),
		Machine: clean(b.Machine.Class), Host: short(clean(b.Machine.Host)), Has: text.Plural(len(b.Cases), "case", "cases") + " in " + text.Plural(b.Runs, "run", "runs") + ", " + text.Plural(len(b.Refusals), "refusal", "refusals")}
	if len(r.Signed) > 0 {
		p.Worker, p.Label = short(clean(r.Signed[0])), s.src.labels[r.Signed[0]]
	}
	if b.Failure != nil {
		p.Failure = clean(string(b.Failure.Code))
	}
	codes := []codeView{}
	if c := s.src.declared[b.Cell]; c != nil {
		lines := s.src.detail(c).Receipts
		for i := range lines {
			if lines[i].Receipt == r.Digest {
				p.Line, codes = &lines[i], lines[i].Codes
			}
		}
	}
	f, err := s.frame("Receipt "+p.Short, "")
	if err != nil {
		return err
	}
	p.frame = f
	p.Codes = codes
	if err := p.Site.with("proof.css", "proof.js"); err != nil {
		return err
	}
	return write(w, "receipt.tmpl", p)
}

// Number is the step of a path, from 1.
func (pathView) Number(i int) int { return i + 1 }
