/* Functions with frames of many kinds, called by those of ../../symbols/native/functions.c. */
typedef unsigned int u32;
typedef unsigned long long u64;

#define NO_INLINE __declspec(noinline)

extern volatile u32 KsCounter;
extern u32 KsLeaf(u32 value);
extern u32 KsInTwoParts(u32 value);

NO_INLINE u32 UwTail(u32 value) { KsCounter += value; return KsLeaf(value + 1); }

NO_INLINE u32 UwTailOfFrame(u32 value) {
  volatile u32 local[16];
  local[value & 15] = KsLeaf(value);
  KsCounter += local[3];
  return UwTail(value * 2);
}

NO_INLINE u32 UwTailIndirect(u32 (*callback)(u32), u32 value) {
  u32 first = KsLeaf(value);
  KsCounter += first;
  return callback(first);
}

NO_INLINE u64 UwPushes(u64 a, u64 b, u64 c, u64 d) {
  u64 e = a * b + 1, f = b * c + 2, g = c * d + 3, h = d * a + 4;
  for (u32 i = 0; i < 3; i++) {
    a += KsLeaf((u32)b) * e;
    b ^= KsLeaf((u32)c) + f;
    c += KsLeaf((u32)d) * g;
    d ^= KsLeaf((u32)a) + h;
  }
  return a + b * 3 + c * 5 + d * 7 + e * 11 + f * 13 + g * 17 + h * 19;
}

NO_INLINE u64 UwDynamic(u64 a, u64 b, u64 c, u32 count) {
  volatile u64 *first = __builtin_alloca(count * 8 + 64);
  first[1] = UwPushes(a, b, c, count);
  volatile u64 *second = __builtin_alloca(KsLeaf(count) % 100 * 16 + 32);
  second[2] = first[1] + UwPushes(c, b, a, 1);
  if (count > 2) return UwDynamic(b, c, a, count - 1) + second[2];
  return a + second[2] + first[1];
}

NO_INLINE u32 UwOnePush(u32 value) {
  KsCounter += value;
  for (u32 i = 0; i < 3; i++) value += KsLeaf(value);
  return value;
}

NO_INLINE u32 UwManyReturns(u32 value) {
  if (value == 0) return KsLeaf(1) + 1;
  if (value == 1) return UwOnePush(2) ^ 5;
  volatile u32 local[8];
  local[value & 7] = value;
  if (value == 2) return UwTailOfFrame(local[2]);
  if (value == 3) return UwTailIndirect(UwOnePush, local[3]) + local[3];
  KsCounter = UwOnePush(local[value & 7]);
  return local[1] + KsCounter;
}

NO_INLINE double UwVectors(double a, double b, double c, u32 count) {
  double d = a * b, e = b * c, f = c * a, g = a + b;
  for (u32 i = 0; i < count; i++) {
    KsCounter += UwOnePush(i);
    d += a * e; e += b * f; f += c * g; g += a * d;
  }
  volatile char *room = __builtin_alloca(count * 32 + 16);
  room[1] = (char)UwOnePush(count);
  return a + b + c + d + e + f + g + room[1];
}

NO_INLINE u32 UwLarge(u32 value) {
  volatile u32 local[200];
  local[value % 200] = UwOnePush(value);
  return local[7] + UwTailOfFrame(local[value % 200]);
}

NO_INLINE u32 UwHuge(u32 value) {
  volatile u32 local[150000];
  local[value % 1000] = UwLarge(value);
  return local[7] + UwManyReturns(local[value % 1000] & 3);
}

u32 KsAnyType(void) {
  u32 sum = 0;
  for (u32 i = 0; i < 6; i++) sum += UwManyReturns(i);
  sum += UwTailIndirect(UwTail, 3) + UwTailIndirect(UwTailOfFrame, 4);
  sum += (u32)UwDynamic(1, 2, 3, 4) + (u32)UwPushes(1, 2, 3, 4) + UwHuge(5);
  return sum + (u32)UwVectors(1, 2, 3, 3);
}

u32 KsAnyClass(void) { return KsInTwoParts(0) + KsInTwoParts(1); }
