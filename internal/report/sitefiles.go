package report

import "fmt"

// siteSource is a file that becomes a [SiteFile].
type siteSource struct{ file, ext, kind string }

// ofSomePages are files that some pages name beside those that all do.
var ofSomePages = []siteSource{
	{"transformer.css", "css", "text/css; charset=utf-8"},
	{"proof.css", "css", "text/css; charset=utf-8"},
	{"proof.js", "js", "text/javascript; charset=utf-8"},
}

// siteExtra are addresses of files that a page names beside those that all do.
type siteExtra struct{ Styles, Scripts []string }

// with adds files of [ofSomePages] to a page.
func (f *siteFrame) with(names ...string) error {
	files, err := SiteFiles()
	if err != nil {
		return err
	}
	for _, name := range names {
		found := false
		for i, s := range ofSomePages {
			if s.file != name {
				continue
			}
			found = true
			at := files[len(files)-len(ofSomePages)+i].Name
			if s.ext == "css" {
				f.Styles = append(f.Styles, at)
			} else {
				f.Scripts = append(f.Scripts, at)
			}
		}
		if !found {
			return fmt.Errorf("report page: no file %q", name)
		}
	}
	return nil
}
