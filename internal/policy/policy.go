// Package policy reads profiles, envelopes and gates from strict YAML files
// and makes the checked policy bundle: one digest, with the modules beside it.
//
// Start with [Builtin] and [Load]. Errors carry policy_malformed with file and
// line. A policy is data: nothing in it makes this host run a command (law 16).
package policy

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/envelopes"
	"tassadar/gates"
	"tassadar/internal/admission"
	"tassadar/internal/backend/known"
	"tassadar/internal/strictyaml"
	"tassadar/profiles"
)

// Bundle is a checked policy with the bytes that it names.
type Bundle struct {
	Policy tassadar.Policy
	Digest tassadar.Digest
	// Modules are the bytes of every module, by digest.
	Modules map[tassadar.Digest][]byte
	// Sources are the source files of modules with a build record, by the
	// module's digest: a tree in which the record's names resolve.
	Sources map[tassadar.Digest]Source
	// Warnings are what is allowed and hardly meant, in the order of the gates, and then of
	// the names of files that nothing reads.
	Warnings []Warning
}

// Source is where a module's sources are.
type Source struct {
	FS      fs.FS
	Builtin bool // embedded in this program; others are compiled only on demand
}

// config is the optional file policy.yaml of a policy directory.
type config struct {
	// Builtin says whether the built-in policy is part of this one; default true.
	Builtin *bool `yaml:"builtin"`
}

// Bounds of a policy: the bytes of a module, of a source or of a build record,
// the files of a folder, and the problems that are listed.
const (
	maxFile     = 16 << 20
	maxFiles    = 10_000
	maxProblems = 100
)

// Builtin returns the embedded policy.
func Builtin() (*Bundle, error) { return build([]source{builtinSource()}) }

// Load returns the built-in policy with the profiles, envelopes and gates of a
// directory added (folders profiles, envelopes and gates). A file policy.yaml
// with "builtin: false" leaves the built-in ones out.
func Load(dir string) (*Bundle, error) {
	user, cfg, err := userSource(dir)
	if err != nil {
		return nil, err
	}
	sources := []source{user}
	if cfg.Builtin == nil || *cfg.Builtin {
		sources = []source{builtinSource(), user}
	}
	return build(sources)
}

// userSource is the files of a directory.
func userSource(dir string) (user source, cfg config, err error) {
	info, err := os.Stat(dir)
	if err != nil {
		return user, cfg, tassadar.Errorf(tassadar.InputMalformed, "policy directory: %w", err)
	}
	if !info.IsDir() {
		return user, cfg, tassadar.Errorf(tassadar.InputMalformed, "policy directory %s is a file", dir)
	}
	user = source{name: dir, folders: map[string]fs.FS{}}
	root := os.DirFS(dir)
	for _, folder := range folders {
		if sub, err := fs.Stat(root, folder); err == nil && sub.IsDir() {
			// Not fs.Sub: it opens what it is asked about, and so waits for pipes.
			user.folders[folder] = os.DirFS(filepath.Join(dir, folder))
		}
	}
	if len(user.folders) == 0 {
		return user, cfg, tassadar.Errorf(tassadar.PolicyMalformed, "policy directory %s has none of the folders profiles, envelopes, gates", dir)
	}
	if data, err := readFile(root, "policy.yaml", strictyaml.MaxBytes); err == nil {
		if err := strictyaml.Decode(path.Join(dir, "policy.yaml"), data, &cfg); err != nil {
			return user, cfg, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return user, cfg, tassadar.Errorf(tassadar.InputMalformed, "policy.yaml: %w", err)
	}
	return user, cfg, nil
}

// source is one origin of policy files.
type source struct {
	name    string // shown before file names; "" for the built-in policy
	builtin bool
	folders map[string]fs.FS // by the names of folders, as far as they are there
}

// folders are those of a policy whose YAML files are read.
var folders = []string{"profiles", "envelopes", "gates"}

// argument reads a file whose contents an argument is. It lies in the folder of
// profiles, and no link leads out of there: what it holds becomes part of the
// policy, and of logs.
func (s source) argument(dir fs.FS, name string) ([]byte, error) {
	if s.builtin {
		return readFile(dir, path.Clean(name), tassadar.MaxFile)
	}
	root, err := os.OpenRoot(filepath.Join(s.name, "profiles"))
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return readFile(root.FS(), path.Clean(name), tassadar.MaxFile)
}

// file reads a file that belongs to the policy, such as a module. A link may lead to
// it, but not out of the policy's folder: what lies there would not go with it.
func (s source) file(dir fs.FS, name string) ([]byte, error) {
	if !s.builtin && fs.ValidPath(name) && s.outside(name) {
		return nil, fmt.Errorf("%s leads by a link out of the policy's folder %s, to a file that would be missing elsewhere: copy the file there", tassadar.Printable(name), s.name)
	}
	return readFile(dir, name, maxFile)
}

// outside reports whether links lead from a name below profiles out of the folder.
func (s source) outside(name string) bool {
	own := filepath.Join(s.name, "profiles")
	to, err := filepath.EvalSymlinks(filepath.Join(own, filepath.FromSlash(name)))
	if err != nil {
		return false // reading it says what is wrong
	}
	for _, folder := range []string{s.name, own} { // profiles may be a link itself
		if root, err := filepath.EvalSymlinks(folder); err == nil {
			if rel, err := filepath.Rel(root, to); err == nil && filepath.IsLocal(rel) {
				return false
			}
		}
	}
	return true
}

func builtinSource() source {
	return source{builtin: true, folders: map[string]fs.FS{"profiles": profiles.FS, "envelopes": envelopes.FS, "gates": gates.FS}}
}

// document is one file with what it says, kept to find lines again.
type document struct {
	file   string
	data   []byte
	parsed *parsed
}

// read reads files, and checks nothing but that each can be read.
func read(sources []source) *builder {
	b := &builder{
		bundle:    &Bundle{Modules: map[tassadar.Digest][]byte{}, Sources: map[tassadar.Digest]Source{}},
		profiles:  map[string]document{},
		envelopes: map[string]document{},
		gates:     map[string]document{},
	}
	for _, s := range sources {
		b.readFolder(s, "gates", b.readGate)
		b.readFolder(s, "profiles", b.readProfile)
		b.readFolder(s, "envelopes", b.readEnvelope)
	}
	return b
}

// malformed is the error of all problems, nil without any.
func (b *builder) malformed() error {
	if b.unlisted > 0 {
		b.problems = append(b.problems, fmt.Errorf("and %d problems more", b.unlisted))
	}
	if b.problems == nil {
		return nil
	}
	return &tassadar.CodedError{Code: tassadar.PolicyMalformed, Err: errors.Join(b.problems...)}
}

func build(sources []source) (*Bundle, error) {
	b := read(sources)
	if b.problems == nil {
		b.bundle.Policy.Sort()
		if b.checkSize() {
			b.bundle.Policy.Engines = engineRules(&b.bundle.Policy)
			b.bundle.Policy.Sort()
			b.check()
		}
	}
	if err := b.malformed(); err != nil {
		return nil, err
	}
	b.warnGates()
	for _, s := range sources {
		b.bundle.Warnings = append(b.bundle.Warnings, s.passedOver()...)
	}
	b.bundle.Digest = b.bundle.Policy.Digest()
	return b.bundle, nil
}

// engineRules are what this program knows of the families that a policy declares.
func engineRules(p *tassadar.Policy) []tassadar.EngineRule {
	return slices.DeleteFunc(known.Rules(), func(r tassadar.EngineRule) bool {
		return !slices.ContainsFunc(p.Envelopes, func(e tassadar.Envelope) bool {
			return slices.ContainsFunc(e.Sets, func(s tassadar.DeclaredSet) bool { return slices.Contains(s.Backends, r.Backend) })
		})
	})
}

// KnownBy gives the bundle the rules about engines of another version of this
// program: those of a policy that is in a log already.
func (b *Bundle) KnownBy(rules []tassadar.EngineRule) {
	b.Policy.Engines = rules
	b.Digest = b.Policy.Digest()
}

type builder struct {
	bundle                     *Bundle
	profiles, envelopes, gates map[string]document // by id
	problems                   []error             // at most maxProblems
	unlisted                   int                 // problems beyond
	checker                    admission.Checker
}

func (b *builder) problem(err error) {
	if len(b.problems) >= maxProblems {
		b.unlisted++
		return
	}
	b.problems = append(b.problems, err)
}

// readFolder reads every .yaml file of a folder in name order.
func (b *builder) readFolder(s source, folder string, read func(s source, dir fs.FS, doc document)) {
	dir := s.folders[folder]
	if dir == nil {
		return
	}
	entries, err := fs.ReadDir(dir, ".")
	if err != nil {
		b.problem(fmt.Errorf("%s: %w", path.Join(s.name, folder), err))
		return
	}
	if len(entries) > maxFiles {
		b.problem(fmt.Errorf("%s: %d files, at most %d", path.Join(s.name, folder), len(entries), maxFiles))
		return
	}
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || !strings.HasSuffix(name, ".yaml") && !strings.HasSuffix(name, ".yml") {
			continue
		}
		file := path.Join(s.name, folder, name)
		data, err := readFile(dir, name, strictyaml.MaxBytes)
		if err != nil {
			b.problem(fmt.Errorf("%s: %w", file, err))
			continue
		}
		read(s, dir, document{file: file, data: data, parsed: new(parsed)})
	}
}

func readFile(dir fs.FS, name string, most int64) ([]byte, error) {
	if !fs.ValidPath(name) { // which [fs.FS] calls an invalid argument
		return nil, fmt.Errorf("%s does not lie beside this file or below: copy it there, and name it from there", tassadar.Printable(name))
	}
	info, err := fs.Stat(dir, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is no regular file", name)
	}
	if info.Size() > most {
		return nil, fmt.Errorf("%d bytes, at most %d", info.Size(), most)
	}
	return fs.ReadFile(dir, name)
}

func (b *builder) readProfile(s source, dir fs.FS, doc document) {
	var p tassadar.Profile
	read := func(name string) ([]byte, error) { return s.argument(dir, name) }
	if err := strictyaml.DecodeFrom(doc.file, doc.data, &p, read); err != nil {
		b.problem(err)
		return
	}
	if old, dup := b.profiles[p.ID]; dup {
		b.at(doc, "$.profile", "profile %s is declared in %s already", p.ID, old.file)
		return
	}
	b.profiles[p.ID] = doc
	for i := range p.Workloads {
		b.modules(s, dir, doc, fmt.Sprintf("$.workloads[%d]", i), p.Workloads[i].Modules)
		b.links(s, dir, doc, fmt.Sprintf("$.workloads[%d]", i), p.Workloads[i].Links)
		b.readWASI(dir, doc, fmt.Sprintf("$.workloads[%d]", i), &p.Workloads[i])
	}
	for i := range p.Refusals {
		b.module(s, dir, doc, fmt.Sprintf("$.refusals[%d].module", i), &p.Refusals[i].Module)
		b.links(s, dir, doc, fmt.Sprintf("$.refusals[%d]", i), p.Refusals[i].Links)
	}
	b.bundle.Policy.Profiles = append(b.bundle.Policy.Profiles, p)
}

func (b *builder) links(s source, dir fs.FS, doc document, at string, links []tassadar.Link) {
	for i := range links {
		b.modules(s, dir, doc, fmt.Sprintf("%s.links[%d]", at, i), links[i].Modules)
	}
}

func (b *builder) modules(s source, dir fs.FS, doc document, at string, modules []tassadar.Module) {
	for i := range modules {
		b.module(s, dir, doc, fmt.Sprintf("%s.modules[%d]", at, i), &modules[i])
	}
}

// module reads the module's bytes and build record and checks their digests.
func (b *builder) module(s source, dir fs.FS, doc document, at string, m *tassadar.Module) {
	if m.Path == "" {
		b.at(doc, at+".path", "module: no path: want the name of its file, as seen from the folder of this one")
		return
	}
	data, err := s.file(dir, path.Clean(m.Path))
	if err != nil {
		b.at(doc, at+".path", "module: %v", err)
		return
	}
	if got := tassadar.DigestBytes(data); got != m.Digest {
		b.at(doc, at+".digest", "%s has digest %s", m.Path, got)
		return
	}
	b.bundle.Modules[m.Digest] = data
	if m.BuildPath == "" {
		return
	}
	raw, err := s.file(dir, path.Clean(m.BuildPath))
	if err != nil {
		b.at(doc, at+".build_record", "build record: %v", err)
		return
	}
	m.Build = &tassadar.Build{}
	if err := tassadar.DecodeStrict(raw, m.Build); err != nil {
		b.at(doc, at+".build_record", "%s: %v", m.BuildPath, err)
		return
	}
	if m.Build.Module != m.Digest {
		b.at(doc, at+".build_record", "%s is the record of another module, %s", m.BuildPath, m.Build.Module.Short())
	}
	root, err := fs.Sub(dir, path.Dir(path.Clean(m.BuildPath)))
	if err != nil {
		b.at(doc, at+".build_record", "%v", err)
		return
	}
	for _, name := range sortedKeys(m.Build.Sources) {
		var src []byte
		err := fs.ErrInvalid
		if clean := path.Clean(name); fs.ValidPath(clean) {
			src, err = s.file(dir, path.Join(path.Dir(path.Clean(m.BuildPath)), clean))
		}
		switch {
		case err != nil:
			b.at(doc, at+".build_record", "source: %v", err)
		case tassadar.DigestBytes(src) != m.Build.Sources[name]:
			b.at(doc, at+".build_record", "source %s is not the one that the record names", name)
		}
	}
	b.bundle.Sources[m.Digest] = Source{FS: root, Builtin: s.builtin}
}

func (b *builder) readEnvelope(_ source, _ fs.FS, doc document) {
	var e tassadar.Envelope
	if err := strictyaml.Decode(doc.file, doc.data, &e); err != nil {
		b.problem(err)
		return
	}
	if old, dup := b.envelopes[e.Profile]; dup {
		b.at(doc, "$.profile", "profile %s has an envelope in %s already", e.Profile, old.file)
		return
	}
	b.envelopes[e.Profile] = doc
	b.bundle.Policy.Envelopes = append(b.bundle.Policy.Envelopes, e)
}

func (b *builder) readGate(_ source, _ fs.FS, doc document) {
	var g tassadar.Gate
	if err := strictyaml.Decode(doc.file, doc.data, &g); err != nil {
		b.problem(err)
		return
	}
	if old, dup := b.gates[g.ID]; dup {
		b.at(doc, "$.gate", "gate %s is declared in %s already", g.ID, old.file)
		return
	}
	b.gates[g.ID] = doc
	b.bundle.Policy.Gates = append(b.bundle.Policy.Gates, g)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
