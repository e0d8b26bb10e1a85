package alert

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"tassadar"
)

// Hook is an address that takes alerts: a webhook. The address may be a secret, and stands in
// no error.
type Hook struct {
	url    string
	client *http.Client
	// Wait is how long the first of several tries is waited after; each next twice as long.
	// 0 is two seconds.
	Wait time.Duration
}

// tries is how often a message is sent at most.
const tries = 6

// NewHook reads the address from a file that only its owner may read. Errors: bad_use where
// it is no address of http or https, or others may read it; data_unavailable.
func NewHook(file string) (*Hook, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if !info.Mode().IsRegular() || info.Mode().Perm()&0o077 != 0 || info.Size() > 8192 {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s is no small file that its owner alone may read, but %s of %d bytes", file, info.Mode(), info.Size()), "chmod 600 "+file)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	address := strings.TrimSpace(string(data))
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s holds no address: want one line, https://HOST/PATH", file)
	}
	client := &http.Client{Timeout: 10 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &Hook{url: address, client: client}, nil
}

// message is what is sent. Text is what chat services show.
type message struct {
	Text   string  `json:"text"`
	Alerts []Alert `json:"alerts"`
}

// Send posts alerts as JSON, all in one message, and tries again where the other side does not
// take it. The error says what the last answer was; it has code data_unavailable.
func (h *Hook) Send(ctx context.Context, alerts []Alert) error {
	m := message{Alerts: alerts}
	lines := make([]string, len(alerts))
	for i := range alerts {
		lines[i] = alerts[i].Text()
	}
	m.Text = strings.Join(lines, "\n")
	body, err := tassadar.Canonical(m)
	if err != nil {
		return err
	}
	wait := h.Wait
	if wait == 0 {
		wait = 2 * time.Second
	}
	for n := 1; ; n++ {
		if err = h.post(ctx, body); err == nil || n == tries {
			return err
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return err
		case <-timer.C:
		}
		wait *= 2
	}
}

func (h *Hook) post(ctx context.Context, body []byte) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, bytes.NewReader(body))
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "the webhook's address is none")
	}
	r.Header.Set("Content-Type", "application/json")
	resp, err := h.client.Do(r)
	if err != nil {
		var named *url.Error // it would name the address
		if errors.As(err, &named) {
			err = named.Err
		}
		return tassadar.Errorf(tassadar.DataUnavailable, "the webhook: %w", err)
	}
	defer resp.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 64<<10)) // so that the connection can be used again
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return tassadar.Errorf(tassadar.DataUnavailable, "the webhook answers %s", resp.Status)
	}
	return nil
}

// mostWaiting is how many alerts wait at most for a webhook that takes none.
const mostWaiting = 1000

// Run tells a webhook what is new in the states that a source gives until the context ends.
// What it does not take is sent again with what comes next; failed hears of that.
func Run(ctx context.Context, states func(context.Context, func(*State)), w *Watch, h *Hook, failed func(error)) {
	var waiting []Alert
	states(ctx, func(s *State) {
		waiting = append(waiting, w.Look(s)...)
		if n := len(waiting) - mostWaiting; n > 0 {
			waiting = waiting[n:] // the oldest are the ones that people know by now
		}
		if len(waiting) == 0 {
			return
		}
		if err := h.Send(ctx, waiting); err != nil {
			failed(err)
			return
		}
		waiting = nil
	})
}
