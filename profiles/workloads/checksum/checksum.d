// CRC-32 (IEEE 802.3) and Adler-32 (RFC 1950) with their state kept in the instance,
// as in checksum.c.

enum NOT_BEGUN = -1;

private __gshared uint crcState, low, high;
private __gshared long length = NOT_BEGUN;

export extern (C):

// begin starts a new message.
void begin()
{
    crcState = 0xffffffff;
    low = 1;
    high = 0;
    length = 0;
}

// update adds data and returns its length, or -1 before begin.
int update(const(ubyte)* data, int bytes)
{
    if (length == NOT_BEGUN)
        return NOT_BEGUN;
    foreach (k; 0 .. bytes)
    {
        crcState ^= data[k];
        foreach (bit; 0 .. 8)
            crcState = (crcState >> 1) ^ (0xedb88320 & (0 - (crcState & 1)));
        low = (low + data[k]) % 65521;
        high = (high + low) % 65521;
    }
    length += bytes;
    return bytes;
}

// crc is the CRC-32 so far, 0 before begin.
uint crc()
{
    return length == NOT_BEGUN ? 0 : ~crcState;
}

// adler is the Adler-32 so far, 0 before begin.
uint adler()
{
    return length == NOT_BEGUN ? 0 : high << 16 | low;
}

// total is the number of bytes so far, -1 before begin.
long total()
{
    return length;
}
