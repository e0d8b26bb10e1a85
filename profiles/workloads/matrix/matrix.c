// Kernels on square matrices of signed 32-bit numbers, n up to 16, row by row, after
// PolyBench: C = A B + C, all shortest paths, and a determinant by elimination modulo
// the prime 2^31 - 1. Sums wrap.

typedef int i32;
typedef long long i64;
typedef unsigned u32;
typedef unsigned long long u64;
typedef unsigned char u8;
typedef int word __attribute__((aligned(1))); // buffers come at any address

#define EXPORT(name) __attribute__((export_name(name)))

enum { MOST = 16, BAD_SIZE = -1 };

static const u64 P = 2147483647;

static i32 order(i32 bytes) {
	for (i32 n = 1; n <= MOST; n++)
		if (bytes == 4 * n * n)
			return n;
	return BAD_SIZE;
}

static void clear(u8 *out, i32 n) {
	for (i32 i = 0; i < n; i++)
		out[i] = 0;
}

// gemm writes A B + C and returns n.
EXPORT("gemm") i32 gemm(const word *a, i32 aBytes, const word *b, i32 bBytes, const word *c, i32 cBytes, word *out, i32 outBytes) {
	i32 n = order(aBytes);
	clear((u8 *)out, outBytes);
	if (n < 0 || bBytes != aBytes || cBytes != aBytes || outBytes != aBytes)
		return BAD_SIZE;
	for (i32 i = 0; i < n; i++)
		for (i32 j = 0; j < n; j++) {
			u32 sum = (u32)c[n * i + j];
			for (i32 k = 0; k < n; k++)
				sum += (u32)a[n * i + k] * (u32)b[n * k + j];
			out[n * i + j] = (i32)sum;
		}
	return n;
}

// paths writes the least costs between all nodes, -1 where there is no path; costs are
// 0 to 1,000,000, and others are no edges.
EXPORT("paths") i32 paths(const word *a, i32 aBytes, word *out, i32 outBytes) {
	i32 n = order(aBytes);
	clear((u8 *)out, outBytes);
	if (n < 0 || outBytes != aBytes)
		return BAD_SIZE;
	for (i32 i = 0; i < n * n; i++)
		out[i] = i % (n + 1) == 0 ? 0 : a[i] < 0 || a[i] > 1000000 ? -1 : a[i];
	for (i32 k = 0; k < n; k++)
		for (i32 i = 0; i < n; i++)
			for (i32 j = 0; j < n; j++) {
				i32 x = out[n * i + k], y = out[n * k + j];
				if (x >= 0 && y >= 0 && (out[n * i + j] < 0 || x + y < out[n * i + j]))
					out[n * i + j] = x + y;
			}
	return n;
}

static u64 power(u64 x, u64 e) {
	u64 r = 1;
	for (; e; e >>= 1, x = x * x % P)
		if (e & 1)
			r = r * x % P;
	return r;
}

// determinant is that of the matrix modulo 2^31 - 1.
EXPORT("determinant") i64 determinant(const word *a, i32 aBytes) {
	static u64 m[MOST][MOST];
	i32 n = order(aBytes);
	if (n < 0)
		return BAD_SIZE;
	for (i32 i = 0; i < n; i++)
		for (i32 j = 0; j < n; j++) {
			i64 x = a[n * i + j] % (i64)P;
			m[i][j] = (u64)(x < 0 ? x + (i64)P : x);
		}
	u64 det = 1;
	for (i32 c = 0; c < n; c++) {
		i32 pivot = c;
		while (pivot < n && m[pivot][c] == 0)
			pivot++;
		if (pivot == n)
			return 0;
		if (pivot != c) {
			for (i32 j = c; j < n; j++) {
				u64 t = m[c][j];
				m[c][j] = m[pivot][j];
				m[pivot][j] = t;
			}
			det = det ? P - det : 0;
		}
		det = det * m[c][c] % P;
		u64 inverse = power(m[c][c], P - 2);
		for (i32 i = c + 1; i < n; i++) {
			u64 f = m[i][c] * inverse % P;
			for (i32 j = c; j < n; j++)
				m[i][j] = (m[i][j] + (P - f) * m[c][j]) % P;
		}
	}
	return (i64)det;
}
