package desk

import (
	"context"
	"errors"
	"slices"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tassadar"
)

// logOf is the key of a stream's metadata under which the name of its log stands.
const logOf = "tassadar.log"

// claim writes into a stream whose it is, and refuses one of another log.
func (c *Cluster) claim(ctx context.Context, js jetstream.JetStream, s *jetstream.StreamConfig) error {
	s.Metadata = map[string]string{logOf: c.Log}
	there, err := js.Stream(ctx, s.Name)
	if err != nil {
		return nil // it is made, or that says why not
	}
	if log := there.CachedInfo().Config.Metadata[logOf]; log != c.Log {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "stream %s of this account is of log %q, and this server's is %s", s.Name, tassadar.Printable(log), c.Log),
			"Give each log an account of its own: docs/workers.md, A cluster that others run.")
	}
	return nil
}

// Codes of JetStream errors (https://docs.nats.io, server/errors.json) that say what a cluster
// lacks: room on its disks or in the account, or servers.
var (
	noRoom    = []jetstream.ErrorCode{10002, 10023, 10026, 10027, 10047, 10120}
	noServers = []jetstream.ErrorCode{10005, 10074}
)

// refused says what a cluster that others run refuses, and what its account lacks; of the own
// server it says the error alone.
func (d *Desk) refused(what string, err error) error {
	if d.Cluster == nil {
		return unavailable(what, err)
	}
	const setUp = " docs/workers.md, A cluster that others run, says how an account is set up."
	var api jetstream.JetStreamError
	code := jetstream.ErrorCode(0)
	if errors.As(err, &api) && api.APIError() != nil {
		code = api.APIError().ErrorCode
	}
	next := "Check that the user of --nats-creds may publish and listen on $JS.> and _INBOX.desk.> in its account." + setUp
	switch {
	case errors.Is(err, jetstream.ErrJetStreamNotEnabled) || errors.Is(err, jetstream.ErrJetStreamNotEnabledForAccount) || errors.Is(err, nats.ErrNoResponders):
		next = "Have JetStream enabled for the account." + setUp
	case slices.Contains(noRoom, code):
		next = "Have the account given room on disk: 2 GiB for each of --nats-replicas." + setUp
	case slices.Contains(noServers, code):
		next = "Give --nats-replicas 1 where the cluster has one server, or no more than it has."
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "the cluster does not take the %s: %w", what, err), next)
}
