// factorial.c in Rust: numbers of base 10^18, one limb in 64 bits, by
// multiplication and division of 64 bits.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

const LIMBS: usize = 400;
const BASE: u64 = 1_000_000_000_000_000_000;
const HALF: u64 = 1_000_000_000;

struct Number {
    limbs: [u64; LIMBS], // little-endian
    used: usize,
    text: [u8; LIMBS * 18],
    digits: usize,
}

static mut NUMBER: Number = Number { limbs: [0; LIMBS], used: 0, text: [0; LIMBS * 18], digits: 0 };

impl Number {
    fn multiply(&mut self, n: u64) {
        let mut carry = 0;
        for limb in &mut self.limbs[..self.used] {
            let low = *limb % HALF * n + carry % HALF;
            let high = *limb / HALF * n + carry / HALF + low / HALF;
            *limb = high % HALF * HALF + low % HALF;
            carry = high / HALF;
        }
        if carry != 0 {
            self.limbs[self.used] = carry;
            self.used += 1;
        }
    }

    fn print(&mut self) {
        self.digits = 0;
        for &limb in self.limbs[..self.used].iter().rev() {
            let (mut unit, mut rest) = (BASE / 10, limb);
            while unit != 0 {
                let digit = (rest / unit) as u8;
                rest %= unit;
                unit /= 10;
                if self.digits != 0 || digit != 0 {
                    self.text[self.digits] = b'0' + digit;
                    self.digits += 1;
                }
            }
        }
    }

    fn factorial(&mut self, n: u64) {
        self.limbs[0] = 1;
        self.used = 1;
        for i in 2..=n {
            self.multiply(i);
        }
        self.print();
    }
}

#[no_mangle]
pub unsafe extern "C" fn factorial(n: i32) -> i32 {
    NUMBER.factorial(n as u64);
    NUMBER.digits as i32
}

#[no_mangle]
pub unsafe extern "C" fn digit(i: i32) -> i32 {
    (NUMBER.text[i as usize] - b'0') as i32
}

#[no_mangle]
pub unsafe extern "C" fn hash() -> u64 {
    NUMBER.text[..NUMBER.digits].iter().fold(14695981039346656037, |h, &b| (h ^ b as u64).wrapping_mul(1099511628211))
}
