package postgres

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"github.com/jackc/pgx/v5"

	"tassadar"
)

//go:embed migrations
var embedded embed.FS

// migrations are the statements that make version n of the tables of version n-1, from 1 on.
var migrations = func() []string {
	var all []string
	for n := 1; ; n++ {
		statements, err := fs.ReadFile(embedded, fmt.Sprintf("migrations/%d.sql", n))
		if err != nil {
			return all
		}
		all = append(all, string(statements))
	}
}()

// tables are all that this package makes, for whoever makes them anew.
var tables = []string{"tassadar_schema", "tassadar_logs", "tassadar_leaves", "tassadar_records", "tassadar_kept"}

// versionOf returns the version of the tables in a database, 0 where there are none.
func versionOf(ctx context.Context, q querier) (int, error) {
	var there bool
	if err := q.QueryRow(ctx, "SELECT to_regclass('tassadar_schema') IS NOT NULL").Scan(&there); err != nil || !there {
		return 0, err
	}
	var version int
	err := q.QueryRow(ctx, "SELECT COALESCE(MAX(version), 0) FROM tassadar_schema").Scan(&version)
	return version, err
}

// migrate brings the tables to the version that the migrations end with, and leaves newer
// ones alone. Of several processes one does it.
func migrate(ctx context.Context, conn *pgx.Conn, migrations []string) error {
	if version, err := versionOf(ctx, conn); err != nil || version == len(migrations) {
		return err
	}
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock($1)", lockOf("schema")); err != nil {
			return err
		}
		version, err := versionOf(ctx, tx)
		if err != nil {
			return err
		}
		if version > len(migrations) {
			return newer(version, len(migrations))
		}
		if _, err := tx.Exec(ctx, "CREATE TABLE IF NOT EXISTS tassadar_schema (version integer PRIMARY KEY)"); err != nil {
			return err
		}
		for ; version < len(migrations); version++ {
			if _, err := tx.Exec(ctx, migrations[version]); err != nil {
				return fmt.Errorf("version %d of the tables: %w", version+1, err)
			}
			if _, err := tx.Exec(ctx, "INSERT INTO tassadar_schema (version) VALUES ($1)", version+1); err != nil {
				return err
			}
		}
		return nil
	})
}

// newer is the error of tables that a newer program made.
func newer(version, known int) error {
	err := tassadar.Errorf(tassadar.DataUnavailable, "the tables of the database have version %d, made by a newer program; this one knows them up to %d", version, known)
	return tassadar.WithNext(err, "Use the newer program; or keep this index in another database, or in the data directory by removing the file index.url.")
}

// drop removes the tables, with the indexes of all logs in them. It waits at most ten
// seconds for whoever reads them.
func drop(ctx context.Context, conn *pgx.Conn) error {
	_, err := conn.Exec(ctx, "SET lock_timeout = '10s'; DROP TABLE IF EXISTS "+strings.Join(tables, ", "))
	return err
}
