package witness

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"

	"tassadar"
)

const (
	// maxAnswer bounds the body of an answer, in bytes. A signature line has some
	// 150.
	maxAnswer  = 32 << 10
	maxHeaders = 32 << 10
	maxSaid    = 200 // of a refusal's body, bytes that are told
)

// newTransport returns a transport that reads no more than it must. Answers are
// not decompressed, so their bytes bound what is held.
func newTransport() *http.Transport {
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DisableCompression:     true,
		ForceAttemptHTTP2:      true,
		MaxResponseHeaderBytes: maxHeaders,
	}
}

// answer is a witness's HTTP response.
type answer struct {
	status      int
	contentType string
	body        []byte
}

// post sends an add-checkpoint request (C2SP tlog-witness, "add-checkpoint").
func (c *collector) post(ctx context.Context, base string, old uint64, proof [][]byte) (*answer, error) {
	var body bytes.Buffer
	fmt.Fprintf(&body, "old %d\n", old)
	for _, hash := range proof {
		body.WriteString(base64.StdEncoding.EncodeToString(hash))
		body.WriteByte('\n')
	}
	body.WriteByte('\n')
	body.Write(c.plain)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/add-checkpoint", &body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "text/plain; charset=utf-8")
	req.Header.Set("User-Agent", "tassadar")
	client := http.Client{
		Transport: c.Transport,
		// A witness is trusted at its URL; it does not choose whom to ask.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return nil, fmt.Errorf("read answer: %w", err)
	}
	if len(data) > maxAnswer {
		return nil, fmt.Errorf("the answer has more than %d bytes", maxAnswer)
	}
	return &answer{resp.StatusCode, resp.Header.Get("Content-Type"), data}, nil
}

// Reach asks a witness for anything within a time, without saying what of: nil where it
// answers at all. The error is that of the connection.
func Reach(ctx context.Context, k *tassadar.Key, within time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, k.URL, nil)
	if err != nil {
		return err
	}
	req.Header.Set("User-Agent", "tassadar")
	client := http.Client{Transport: newTransport(), CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// size returns the tree size in the body of a conflict: decimal, no leading
// zeroes, and a newline.
func (a *answer) size() (uint64, bool) {
	if t, _, _ := mime.ParseMediaType(a.contentType); t != "text/x.tlog.size" {
		return 0, false
	}
	text := string(bytes.TrimSuffix(a.body, []byte("\n")))
	n, _ := strconv.ParseUint(text, 10, 64) // an error shows below
	return n, strconv.FormatUint(n, 10) == text
}

// said returns the beginning of the body, quoted, so that it cannot do anything
// to a terminal.
func (a *answer) said() string {
	text := bytes.TrimSpace(a.body[:min(len(a.body), maxSaid)])
	if len(text) == 0 {
		return ""
	}
	return strconv.QuoteToASCII(string(text))
}
