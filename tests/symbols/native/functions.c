/* A driver whose functions have frames of every kind. No header is needed. */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef __SIZE_TYPE__ size;

#define NO_INLINE __declspec(noinline)
#define EXPORT __declspec(dllexport) NO_INLINE

int _fltused = 1;
volatile u32 KsCounter;
static volatile u32 KsHidden;
volatile u8 KsScratch[64];
double KsRatio = 0.5;
const u32 KsTable[4] = {1, 2, 3, 4};

__declspec(dllimport) void __stdcall DbgBreakPoint(void);

void *memset(void *to, int value, size count) {
  volatile u8 *at = to;
  while (count--) *at++ = (u8)value;
  return to;
}

void *memcpy(void *to, const void *from, size count) {
  volatile u8 *at = to;
  const u8 *source = from;
  while (count--) *at++ = *source++;
  return to;
}

/* The personality of __try; nothing here raises an exception. */
int __C_specific_handler(void *record, void *frame, void *context, void *dispatcher) { return 1; }
int _except_handler3(void *record, void *frame, void *context, void *dispatcher) { return 1; }

EXPORT u32 KsLeaf(u32 value) { return value * 3 + 1; }

/* Two functions with the same bytes: the linker may fold them into one. */
NO_INLINE u32 KsTwinOne(u32 value) { KsCounter += value; return value ^ 0x5a5a; }
NO_INLINE u32 KsTwinTwo(u32 value) { KsCounter += value; return value ^ 0x5a5a; }

/* A second name for a function, as ntoskrnl has many. */
u32 KsAlias(u32 value) __attribute__((alias("KsLeaf")));

static NO_INLINE u32 KsStatic(u32 value) { KsHidden += value; return KsHidden + KsLeaf(value); }

NO_INLINE u32 KsSmallFrame(u32 value) {
  volatile u32 local[6];
  for (u32 i = 0; i < 6; i++) local[i] = value + i;
  KsCounter = KsStatic(local[value % 6]);
  return local[1] + KsCounter;
}

NO_INLINE u32 KsLargeFrame(u32 value) {
  volatile u8 local[0x1800];
  local[value & 0xff] = (u8)value;
  KsCounter = KsSmallFrame(local[3]);
  return local[0x17ff] + KsCounter;
}

NO_INLINE u32 KsHugeFrame(u32 value) {
  volatile u8 local[0x90000];
  local[value] = (u8)value;
  KsCounter = KsLargeFrame(value);
  return local[0x8ffff] + KsCounter;
}

NO_INLINE u32 KsDynamicFrame(u32 count) {
  volatile u8 *local = __builtin_alloca(count * 16 + 32);
  local[count] = 1;
  KsCounter = KsSmallFrame(count);
  return local[0] + KsCounter;
}

NO_INLINE double KsFloats(double a, double b, double c, double d, double e) {
  double t[5] = {a * b, b * c, c * d, d * e, e * a};
  for (u32 i = 0; i < 4; i++) {
    KsCounter = KsSmallFrame(i);
    t[0] += t[1] * a; t[1] -= t[2] * b; t[2] += t[3] * c; t[3] -= t[4] * d; t[4] += t[0] * e;
  }
  return t[0] + t[1] * a + t[2] * b + t[3] * c + t[4] * d + KsRatio;
}

NO_INLINE u32 KsGuarded(volatile u32 *pointer) {
  u32 value = 0;
  __try {
    value = *pointer;
    KsCounter = KsSmallFrame(value);
  } __except (1) {
    value = 0xc0000005;
  }
  return value;
}

NO_INLINE u32 KsFinally(volatile u32 *pointer) {
  __try {
    KsCounter = KsSmallFrame(*pointer);
  } __finally {
    KsCounter++;
  }
  return KsCounter;
}

NO_INLINE u64 KsManyRegisters(u64 a, u64 b, u64 c, u64 d) {
  u64 e = a ^ b, f = b ^ c, g = c ^ d, h = d ^ a, i = a + 1, j = b + 2;
  KsCounter = KsSmallFrame((u32)a);
  e += f * a; f += g * b; g += h * c; h += i * d; i += j * a; j += e * b;
  KsCounter += KsSmallFrame((u32)b);
  return a + b + c + d + e + f * 3 + g * 5 + h * 7 + i * 11 + j * 13;
}

NO_INLINE u32 KsRecursive(u32 depth) {
  if (depth == 0) return KsLeaf(1);
  return KsRecursive(depth - 1) + KsCounter;
}

NO_INLINE u32 KsSwitch(u32 value) {
  switch (value) {
    case 0: return KsLeaf(7);
    case 1: KsCounter = 1; return KsSmallFrame(1);
    case 2: return KsRecursive(3);
    case 3: return KsCounter;
    case 4: return KsTwinOne(4);
    case 5: return KsTwinTwo(5);
    default: return value;
  }
}

NO_INLINE u32 KsManyArguments(u32 a, u32 b, u32 c, u32 d, u32 e, u32 f, u32 g, u32 h) {
  KsCounter = KsSmallFrame(a + h);
  return a + b * c + d * e + f * g + h + KsCounter;
}

u32 __fastcall KsFastcall(u32 a, u32 b, u32 c) { return a + b * c + KsCounter; }
u32 __stdcall KsStdcall(u32 a, u32 b, u32 c) { return a * b + c - KsCounter; }

/* The rare path is put into the cold section, far from its function's start. */
NO_INLINE __attribute__((cold)) u32 KsColdPath(u32 value) { return KsSwitch(value) + KsHugeFrame(value); }

NO_INLINE u32 KsIndirect(u32 (*callback)(u32), u32 value) { return callback(value) + KsCounter; }

extern u32 KsAnyType(void);
extern u32 KsAnyClass(void);

EXPORT int DriverEntry(void *driver, void *path) {
  volatile u32 word = 5;
  KsCounter = KsAnyType() + KsAnyClass();
  KsCounter += KsIndirect(KsLeaf, 1) + KsHugeFrame(2) + KsDynamicFrame(3) + KsGuarded(&word);
  KsCounter += KsFinally(&word) + (u32)KsManyRegisters(1, 2, 3, 4) + KsSwitch(word);
  KsCounter += (u32)KsFloats(1, 2, 3, 4, word) + KsManyArguments(1, 2, 3, 4, 5, 6, 7, word);
  KsCounter += KsFastcall(1, 2, word) + KsStdcall(1, 2, word) + KsAlias(word) + KsScratch[3] + KsTable[word & 3];
  if (__builtin_expect(word == 77, 0)) KsCounter = KsColdPath(word);
  DbgBreakPoint();
  return 0;
}
