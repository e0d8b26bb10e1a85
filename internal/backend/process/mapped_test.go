package process

import "testing"

func TestMapped(t *testing.T) {
	maps := "00400000-05e8f000 r--p 00000000 08:01 123 /usr/bin/node\n" +
		"7f00-7f01 r-xp 00000000 08:01 5 /usr/lib/x86_64-linux-gnu/libnode.so.108\n" +
		"7f01-7f02 rw-p 00000000 08:01 5 /usr/lib/x86_64-linux-gnu/libnode.so.108\n" +
		"7f02-7f03 rw-p 00000000 00:00 0 [heap]\n7f03-7f04 rw-p 00000000 00:00 0\n" +
		"7f04-7f05 r-xp 00000000 08:01 6 /opt/a b/libv8.so\n7f05-7f06 r-xp 00000000 08:01 7 /lib/libc.so.6\n"
	got := NewFiles("libnode", "libv8").mapped(maps)
	if len(got) != 2 || got[0] != "/opt/a b/libv8.so" || got[1] != "/usr/lib/x86_64-linux-gnu/libnode.so.108" {
		t.Errorf("got %q", got)
	}
}

func FuzzMapped(f *testing.F) {
	f.Add("7f00-7f01 r-xp 00000000 08:01 5 /usr/lib/libnode.so.108\n")
	f.Fuzz(func(t *testing.T, maps string) {
		for _, lib := range NewFiles("lib").mapped(maps) {
			if lib == "" || lib[0] != '/' {
				t.Errorf("%q is no path", lib)
			}
		}
	})
}
