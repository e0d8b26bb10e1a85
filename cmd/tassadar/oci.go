package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/oci"
	"tassadar/internal/policy"
)

// publicationFile is the name of a publication in an artifact.
const publicationFile = "publication.json"

func (a *app) policyPush() *cobra.Command {
	return &cobra.Command{
		Use: "push DIR REF", Short: "Write a policy into an OCI registry", Args: cobra.ExactArgs(2),
		Long: `Checks the policy in DIR and writes its files into a registry, as the artifact
REF, REGISTRY/REPOSITORY:TAG. It prints the reference that pins it by digest.
Credentials are those in Docker's config.json.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := policy.Load(args[0]); err != nil { // as policy lint says it
				return err
			}
			packed, err := policy.Pack(args[0], policy.MaxPacked)
			if err != nil {
				return err
			}
			b, err := policy.LoadFiles(packed)
			if err != nil {
				return err
			}
			files := make(map[string][]byte, len(packed))
			for name, data := range packed {
				files[name] = data
			}
			pin, err := oci.Push(cmd.Context(), args[1], oci.Policy, files)
			if err != nil {
				return err
			}
			return a.say(answer{"policy_digest": b.Digest, "reference": pin}, "policy %s is %s", b.Digest.Short(), pin)
		},
	}
}

func (a *app) policyPull() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "pull REF", Short: "Read a policy from an OCI registry", Args: cobra.ExactArgs(1),
		Long: `Reads the artifact REF, REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:…,
checks it as policy lint does, and writes its files into the new folder that -o
names. It is data: nothing of it is executed, and it is in force when run
--policy DIR or a decision logs it. The reference that pins it by digest is
printed.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "a policy is a folder of files, and none is named for it"), "tassadar policy pull REF -o DIR")
			}
			if err := datadir.CheckFolder(a.data, out, nil); err != nil {
				return err
			}
			if _, err := os.Lstat(out); err == nil {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "-o %s is there already", out), "Name another folder; nothing is replaced.")
			}
			files, pin, err := oci.Pull(cmd.Context(), args[0], oci.Policy)
			if err != nil {
				return err
			}
			packed := make(map[string]tassadar.Bytes, len(files))
			for name, data := range files {
				packed[name] = data
			}
			b, err := policy.LoadFiles(packed)
			if err != nil {
				return tassadar.WithNext(tassadar.Errorf(tassadar.CodeOf(err), "%s holds no policy that can be used, and nothing was written: %s", pin, tassadar.Message(err)),
					"Whoever pushed it corrects its files, checks them with tassadar policy lint and pushes them again.")
			}
			if err := newFolder(out, packed); err != nil {
				return err
			}
			return a.say(answer{"policy_digest": b.Digest, "reference": pin, "written": out}, "policy %s is %s, in %s", b.Digest.Short(), pin, out)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "the folder, which is made")
	return cmd
}

// newFolder writes the files of a policy into a folder that is not there, whole or not at all.
func newFolder(dir string, files map[string]tassadar.Bytes) error {
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".tmp-")
	if err != nil {
		return datadir.Storage("write "+dir, err)
	}
	defer os.RemoveAll(tmp)
	if err := policy.Unpack(files, tmp); err != nil {
		return err
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return datadir.Storage("write "+dir, err)
	}
	if err := os.Rename(tmp, dir); err != nil {
		return datadir.Storage("write "+dir, err)
	}
	return nil
}

// pushPublication writes a publication into a registry.
func (a *app) pushPublication(ctx context.Context, record []byte, ref string) error {
	pin, err := oci.Push(ctx, ref, oci.Publication, map[string][]byte{publicationFile: append(record, '\n')})
	if err != nil {
		return err
	}
	return a.say(answer{"reference": pin}, "the publication is %s", pin)
}

// recordFrom reads what is to be verified: the file of a publication or of a job's receipt,
// or a publication that a registry has.
func recordFrom(ctx context.Context, from string) ([]byte, error) {
	if !strings.HasPrefix(from, oci.Scheme) {
		return verifiedRecord(from)
	}
	files, pin, err := oci.Pull(ctx, from, oci.Publication)
	if err != nil {
		return nil, err
	}
	var record []byte
	for _, data := range files { // there is one
		record = []byte(strings.TrimSuffix(string(data), "\n"))
	}
	if err := dispatch.CheckKind(record, string(evidence.KindPublication)); err != nil {
		return nil, tassadar.Errorf(tassadar.CodeOf(err), "%s: %w", pin, err)
	}
	return record, nil
}
