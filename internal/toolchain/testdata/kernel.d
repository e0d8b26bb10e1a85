export extern (C) uint run(uint n)
{
    uint x = n, h = 0;
    foreach (i; 0 .. 1000)
    {
        x = x * 1664525 + 1013904223;
        byte c = cast(byte)(x >> 13);
        ulong wide = cast(ulong) x * (h | 1);
        h = h * 31 + cast(uint) cast(int) c + cast(uint)(wide >> 32);
    }
    return h;
}
