package postgres

import (
	"errors"
	"net"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"tassadar"
)

// nextURL says what a URL should be.
const nextURL = "Write one such as postgres://tassadar@db.example/tassadar?sslmode=verify-full, with the password in it or in PGPASSFILE, into index.url (mode 0600); without that file the index is kept in the data directory."

// Source names a database. It prints without password and options.
type Source struct {
	config *pgx.ConnConfig
	raw    string
	name   string
	// patience is how long the database may be silent.
	patience time.Duration
}

// String is the database's URL with neither password nor options.
func (s *Source) String() string { return s.name }

// Parse takes the URL of a database, as libpq and pgx read it: what it leaves out is taken
// from PGHOST, PGPASSFILE and the like. A server on another host needs an sslmode, so that
// nobody's password goes over a network by a default. Errors: input_malformed; the URL is
// in none of them.
func Parse(raw string) (*Source, error) {
	bad := func(format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "index.url "+format, args...), nextURL)
	}
	u, err := url.Parse(raw)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" || strings.ContainsAny(raw, "\n\r") {
		return nil, bad("holds no URL of a PostgreSQL database, postgres://…")
	}
	s := &Source{raw: raw, patience: patience}
	config, err := pgx.ParseConfig(raw)
	if err != nil {
		if why := errors.Unwrap(err); why != nil {
			return nil, bad("is not right: %w", s.scrub(why))
		}
		return nil, bad("is not right")
	}
	s.config = config
	shown := url.URL{Scheme: "postgres", User: url.User(config.User), Host: u.Host, Path: "/" + config.Database}
	if strings.HasPrefix(config.Host, "/") {
		shown.Host = ""
		shown.RawQuery = "host=" + config.Host
	}
	s.name = shown.String()
	if remote(config.Host) && !u.Query().Has("sslmode") && os.Getenv("PGSSLMODE") == "" {
		return nil, bad("names a server on another host, %s, and no sslmode", config.Host)
	}
	config.RuntimeParams["application_name"] = "tassadar"
	return s, nil
}

// remote reports whether a host is another one.
func remote(host string) bool {
	if strings.HasPrefix(host, "/") || host == "localhost" {
		return false
	}
	ip := net.ParseIP(host)
	return ip == nil || !ip.IsLoopback()
}

// scrub returns an error in whose text neither the URL nor a password is.
func (s *Source) scrub(err error) error {
	text := err.Error()
	hide := []string{s.raw}
	if u, bad := url.Parse(s.raw); bad == nil {
		if password, ok := u.User.Password(); ok {
			_, escaped, _ := strings.Cut(u.User.String(), ":")
			hide = append(hide, password, escaped)
		}
		hide = append(hide, u.Query()["password"]...)
	}
	if s.config != nil {
		hide = append(hide, s.config.Password)
	}
	found := false
	for _, secret := range hide {
		if secret != "" && strings.Contains(text, secret) {
			text, found = strings.ReplaceAll(text, secret, "…"), true
		}
	}
	if !found {
		return err
	}
	return errors.New(text)
}
