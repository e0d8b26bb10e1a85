package postgres

import (
	"context"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"tassadar"
)

// What people are told to do.
const (
	nextDown   = "Start the database, or see why it does not answer; or remove the file index.url from the data directory: the index is then kept there, and is made of the log."
	nextRights = "Give the user of the URL in index.url the right: it must own its tables, or be allowed to create them in the first schema of its search_path; readers need SELECT alone."
	nextFull   = "Free some space on the database's disk; what was acknowledged is in the log."
)

// states are the classes and codes of SQLSTATE (PostgreSQL, Appendix A), longest first,
// with what they mean for an index.
var states = []struct {
	state string
	code  tassadar.Code
	next  string
}{
	{"25006", tassadar.DataUnavailable, "The database takes no writes: name its primary server in index.url, or see why it is read-only (default_transaction_read_only)."},
	{"42501", tassadar.DataUnavailable, nextRights},
	{"53100", tassadar.StorageFull, nextFull},
	{"55P03", tassadar.DataUnavailable, "Another session uses the tables: end it (pg_stat_activity shows it), or wait, and try again."},
	{"22", tassadar.IndexDiffers, ""}, // a value that is not what the column should hold
	{"23", tassadar.IndexDiffers, ""}, // a row that should not be there, or should
	{"28", tassadar.DataUnavailable, "Correct user and password in index.url (or PGPASSFILE), or the server's pg_hba.conf."},
	{"3D", tassadar.DataUnavailable, "Create the database that index.url names (createdb), or correct the name."},
	{"3F", tassadar.DataUnavailable, nextRights}, // no schema
	{"42", tassadar.IndexDiffers, ""},            // tables or columns that are gone, or others
	{"XX", tassadar.IndexDiffers, ""},            // damaged pages
	{"", tassadar.DataUnavailable, nextDown},
}

// fail gives an error its code and next step. Nothing of the password is in it.
func (x *Index) fail(ctx context.Context, err error) error {
	var server *pgconn.PgError
	var connect *pgconn.ConnectError
	switch {
	case err == nil:
		return nil
	case tassadar.CodeOf(err) != "":
		return err
	case errors.As(err, &server):
		for _, s := range states {
			if strings.HasPrefix(server.Code, s.state) {
				said := tassadar.Errorf(s.code, "index in %s: %w", x.source, x.source.scrub(err))
				if s.next == "" {
					return said
				}
				return tassadar.WithNext(said, s.next)
			}
		}
	case errors.Is(context.Cause(ctx), errSlow):
		return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "index in %s: %w", x.source, errSlow), nextDown)
	case ctx.Err() == nil && !errors.As(err, &connect) && x.conn != nil && !x.conn.IsClosed():
		// The server answered, and this side cannot read it: another type of column.
		return tassadar.Errorf(tassadar.IndexDiffers, "index in %s: %w", x.source, x.source.scrub(err))
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "index in %s: %w", x.source, x.source.scrub(err)), nextDown)
}
