__attribute__((export_name("run"))) unsigned run(unsigned n) {
	unsigned x = n, h = 0;
	for (int i = 0; i < 1000; i++) {
		x = x * 1664525 + 1013904223;
		signed char c = (signed char)(x >> 13);
		unsigned long long wide = (unsigned long long)x * (h | 1);
		h = h * 31 + (unsigned)(int)c + (unsigned)(wide >> 32);
	}
	return h;
}

__attribute__((export_name("widen"))) int widen(int x) {
	return (signed char)x;
}
