// Compresses standard input (LZ77 with a window of 255 bytes), decompresses the
// result, compares, and writes the compressed bytes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t pack(const unsigned char *in, size_t n, unsigned char *out) {
  size_t o = 0;
  for (size_t i = 0; i < n;) {
    size_t best = 0, at = 0;
    for (size_t j = i > 255 ? i - 255 : 0; j < i; j++) {
      size_t k = 0;
      while (k < 255 && i + k < n && in[j + k] == in[i + k]) k++;
      if (k > best) best = k, at = i - j;
    }
    if (best >= 3) out[o++] = (unsigned char)at, out[o++] = (unsigned char)best, i += best;
    else out[o++] = 0, out[o++] = in[i++];
  }
  return o;
}

static size_t unpack(const unsigned char *in, size_t n, unsigned char *out) {
  size_t o = 0;
  for (size_t i = 0; i < n; i += 2) {
    if (!in[i]) out[o++] = in[i + 1];
    else
      for (int k = in[i + 1]; k > 0; k--, o++) out[o] = out[o - in[i]];
  }
  return o;
}

int main(void) {
  static unsigned char in[4096], packed[8192], again[4096];
  size_t n = fread(in, 1, sizeof in, stdin), p = pack(in, n, packed);
  if (unpack(packed, p, again) != n || memcmp(in, again, n)) {
    fputs("the round trip failed\n", stderr);
    return 1;
  }
  fwrite(packed, 1, p, stdout);
  fprintf(stderr, "%zu bytes, %zu packed\n", n, p);
  return 0;
}
