// Modular arithmetic on unsigned 64-bit integers, as in modmath.c.

enum ulong BAD = ~0uL;

private ulong add(ulong a, ulong b, ulong m)
{
    return a >= m - b ? a - (m - b) : a + b;
}

private ulong mul(ulong a, ulong b, ulong m)
{
    ulong sum = 0;
    for (; b; b >>= 1)
    {
        if (b & 1)
            sum = add(sum, a, m);
        a = add(a, a, m);
    }
    return sum;
}

export extern (C):

// mulmod is a*b mod m.
ulong mulmod(ulong a, ulong b, ulong m)
{
    if (m == 0)
        return BAD;
    return mul(a % m, b % m, m);
}

// powmod is base^exponent mod m, with 0^0 = 1 mod m.
ulong powmod(ulong base, ulong exponent, ulong m)
{
    if (m == 0)
        return BAD;
    ulong result = 1 % m;
    base %= m;
    for (; exponent; exponent >>= 1)
    {
        if (exponent & 1)
            result = mul(result, base, m);
        base = mul(base, base, m);
    }
    return result;
}

// gcd is the greatest common divisor; gcd(0, 0) = 0.
ulong gcd(ulong a, ulong b)
{
    while (b)
    {
        ulong r = a % b;
        a = b;
        b = r;
    }
    return a;
}

// inverse is the inverse of a mod m, or -1 if there is none or m < 2.
ulong inverse(ulong a, ulong m)
{
    if (m < 2)
        return BAD;
    ulong r0 = m, r1 = a % m, t0 = 0, t1 = 1;
    while (r1)
    {
        ulong q = r0 / r1, r = r0 % r1;
        ulong step = mul(q % m, t1, m);
        ulong t = t0 >= step ? t0 - step : t0 + (m - step);
        r0 = r1;
        r1 = r;
        t0 = t1;
        t1 = t;
    }
    return r0 == 1 ? t0 : BAD;
}

// crt is the smallest x >= 0 with x = r1 mod m1 and x = r2 mod m2; -1 if there
// is none, -2 unless 0 <= r < m for both.
long crt(int r1, int m1, int r2, int m2)
{
    if (m1 <= 0 || m2 <= 0 || r1 < 0 || r2 < 0 || r1 >= m1 || r2 >= m2)
        return -2;
    long g = cast(long) gcd(cast(ulong) m1, cast(ulong) m2), apart = cast(long) r2 - r1;
    if (apart % g)
        return -1;
    long m = m2 / g, turn = (apart / g) % m;
    if (turn < 0)
        turn += m;
    if (m == 1)
        return r1;
    ulong back = inverse(cast(ulong)(m1 / g), cast(ulong) m);
    return r1 + cast(long) m1 * cast(long) mul(cast(ulong) turn, back, cast(ulong) m);
}

// chain applies x -> x*x + c mod m count times.
ulong chain(ulong x, ulong c, ulong m, int count)
{
    if (m == 0 || count < 0)
        return BAD;
    x %= m;
    c %= m;
    for (; count > 0; count--)
        x = add(mul(x, x, m), c, m);
    return x;
}
