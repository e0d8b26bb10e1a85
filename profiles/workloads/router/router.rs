// router.c in Rust: a router whose rules are byte code for a stack machine.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

unsafe fn input<'a>(at: *const u8, bytes: i32) -> &'a [u8] {
    core::slice::from_raw_parts(at, bytes as usize)
}

unsafe fn output<'a>(at: *mut u8, bytes: i32) -> &'a mut [u8] {
    let out = core::slice::from_raw_parts_mut(at, bytes as usize);
    out.fill(0);
    out
}

const SHORT_OUTPUT: i32 = -1;
const BAD_CODE: i32 = -2;
const BAD_STACK: i32 = -3;
const BAD_PACKET: i32 = -4;
const NO_FUEL: i32 = -5;
const DEPTH: usize = 16;
const FUEL: i32 = 4096;

struct Stack {
    items: [u32; DEPTH],
    depth: usize,
}

impl Stack {
    fn push(&mut self, x: u32) -> Result<(), i32> {
        *self.items.get_mut(self.depth).ok_or(BAD_STACK)? = x;
        self.depth += 1;
        Ok(())
    }

    fn pop(&mut self) -> Result<u32, i32> {
        self.depth = self.depth.checked_sub(1).ok_or(BAD_STACK)?;
        Ok(self.items[self.depth])
    }
}

static mut STACK: Stack = Stack { items: [0; DEPTH], depth: 0 };

fn run(stack: &mut Stack, code: &[u8], packet: &[u8], out: &mut [u8]) -> Result<i32, i32> {
    let (mut at, mut emitted) = (0i32, 0);
    stack.depth = 0;
    for _ in 0..FUEL {
        let op = *code.get(at as usize).ok_or(BAD_CODE)?;
        at += 1;
        let mut operand = 0;
        if op == 1 || op == 14 || op == 15 {
            operand = *code.get(at as usize).ok_or(BAD_CODE)? as i8 as i32;
            at += 1;
        }
        match op {
            0 => return Ok(0),
            1 => stack.push(operand as u32)?,
            2 => {
                let x = stack.pop()?;
                stack.push(*packet.get(x as usize).ok_or(BAD_PACKET)? as u32)?;
            }
            3 => stack.push(packet.len() as u32)?,
            4..=10 => {
                let (y, x) = (stack.pop()?, stack.pop()?);
                stack.push(match op {
                    4 => x.wrapping_add(y),
                    5 => x.wrapping_sub(y),
                    6 => x.wrapping_mul(y),
                    7 => x & y,
                    8 => x ^ y,
                    9 => (x == y) as u32,
                    _ => (x < y) as u32,
                })?;
            }
            11 => {
                let x = stack.pop()?;
                stack.push(x)?;
                stack.push(x)?;
            }
            12 => {
                let (y, x) = (stack.pop()?, stack.pop()?);
                stack.push(y)?;
                stack.push(x)?;
            }
            13 => {
                stack.pop()?;
            }
            14 => at += operand,
            15 => {
                if stack.pop()? == 0 {
                    at += operand;
                }
            }
            16 => {
                let x = stack.pop()?;
                *out.get_mut(emitted).ok_or(SHORT_OUTPUT)? = x as u8;
                emitted += 1;
            }
            17 => return Ok(stack.pop()? as u8 as i32),
            _ => return Err(BAD_CODE),
        }
    }
    Err(NO_FUEL)
}

#[no_mangle]
pub unsafe extern "C" fn route(
    code: *const u8,
    code_bytes: i32,
    packet: *const u8,
    packet_bytes: i32,
    out: *mut u8,
    out_bytes: i32,
) -> i32 {
    match run(&mut STACK, input(code, code_bytes), input(packet, packet_bytes), output(out, out_bytes)) {
        Ok(port) => port,
        Err(code) => code,
    }
}
