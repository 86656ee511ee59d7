/* Types of every kind that C has; with KS_PLAIN those that volatility3 can convert. */
typedef signed char s8;
typedef unsigned char u8;
typedef short s16;
typedef unsigned short u16;
typedef int s32;
typedef unsigned int u32;
typedef long long s64;
typedef unsigned long long u64;
typedef unsigned short wide;
typedef float v4 __attribute__((vector_size(16)));

struct _LINK { struct _LINK *Flink; struct _LINK *Blink; };
struct _SINGLE { struct _SINGLE *Next; };

/* Never defined: only pointers to it exist. */
struct _OPAQUE;
union _OPAQUE_UNION;

enum _SMALL { SmallZero, SmallOne, SmallTwo };
enum _NEGATIVE { NegativeLeast = -2147483647 - 1, NegativeOne = -1, NegativeByte = -128, NegativeShort = -32768, NegativeWord = -32769, NegativeMost = 2147483647 };
enum _POSITIVE { PositiveByte = 255, PositiveShort = 0x7fff, PositiveLeaf = 0x8000, PositiveWord = 0xffff, PositiveLong = 0x10000, PositiveHigh = 0x80000000, PositiveMost = 0xffffffff };
typedef enum { NamedByTypedefOne = 1, NamedByTypedefTwo } NAMED_BY_TYPEDEF;

struct _NUMBERS {
  char Plain; s8 Signed8; u8 Unsigned8; s16 Signed16; u16 Unsigned16; s32 Signed32; u32 Unsigned32;
  long SignedLong; unsigned long UnsignedLong; s64 Signed64; u64 Unsigned64;
  float Single; double Double; long double LongDouble; wide Wide;
#ifndef KS_PLAIN
  _Bool Truth;
#endif
};

struct _VECTORS {
  v4 Vector;
#ifdef __SIZEOF_INT128__
  __int128 Signed128; unsigned __int128 Unsigned128;
#endif
};

struct _POINTERS {
  void *Void; const void *ConstVoid; volatile u32 *VolatileWord; char *Text; char **Texts; void ***Deep;
  struct _OPAQUE *Opaque; union _OPAQUE_UNION *OpaqueUnion; enum _SMALL *Enumeration;
  const struct _LINK *const Constant; u32 (*Row)[4]; struct _POINTERS *Itself;
  u8 *Bytes; s16 *Shorts; s64 *Quads; float *Singles; double *Doubles; wide *WideText;
};

struct _FUNCTIONS {
  void (*Nothing)(void); u32 (*Simple)(u32, struct _LINK *); int (*Variadic)(const char *, ...);
  void (*(*Returning)(int))(void); u32 (__stdcall *Stdcall)(u32); u32 (__fastcall *Fastcall)(u32);
  u32 (*Table[4])(u32); void (**Indirect)(void);
};

struct _ARRAYS {
  u8 Bytes[16]; u32 Rows[3][5]; u16 Cube[2][3][4]; struct _LINK Links[4]; struct _LINK *Pointers[7];
  wide Name[32]; enum _SMALL States[3]; const u32 Constant[2]; u8 Large[0x8000]; u8 Larger[0x12345];
  u8 Empty[];
};

struct _BITS8 { u8 A : 1; u8 B : 2; u8 C : 5; u8 D : 3; };
struct _BITS16 { u16 A : 1; u16 B : 9; u16 C : 6; u16 D : 16; };
struct _BITS32 { u32 A : 1; u32 B : 1; u32 C : 14; u32 D : 16; s32 E : 3; s32 F : 29; u32 G : 31; };
struct _BITS64 { u64 A : 1; u64 B : 32; u64 C : 31; s64 D : 63; s64 E : 1; u64 F : 64; };
struct _BITS_OF_ENUM { enum _SMALL A : 2; enum _SMALL B : 3; u32 C : 27; };
struct _BITS_BETWEEN { u8 Head; u32 A : 4; u32 : 4; u32 B : 4; u32 : 0; u32 C : 7; u64 D : 40; u8 Tail; };
struct _BITS_VOLATILE { volatile u32 A : 5; const u32 B : 6; };
struct _BITS_ALL {
  u64 W1 : 1, W2 : 2, W3 : 3, W4 : 4, W5 : 5, W6 : 6, W7 : 7, W8 : 8, W9 : 9, W10 : 10, W11 : 11;
  u64 W12 : 12, W13 : 13, W14 : 14, W15 : 15, W16 : 16, W17 : 17, W18 : 18, W19 : 19, W20 : 20;
  u64 W21 : 21, W22 : 22, W23 : 23, W24 : 24, W25 : 25, W26 : 26, W27 : 27, W28 : 28, W29 : 29;
  u64 W30 : 30, W31 : 31, W33 : 33, W48 : 48, W63 : 63;
};

#ifndef KS_PLAIN
struct _NESTED {
  u32 Head;
  struct { u32 A; u32 B; };
  union { u32 Word; u8 Bytes[4]; struct { u16 Low; u16 High; }; struct { u32 Flag : 1; u32 Rest : 31; }; };
  struct { u64 A; struct { u8 B; u32 C; } Inner; union { u16 D; u64 E; } Either; } Named;
  struct _INSIDE { u8 A; struct _LINK Link; } Inside;
  union { struct _LINK Link; void *Pointer; } Array[2];
  struct { u8 A; u16 B; } *Elsewhere;
};
#else
struct _NESTED { u32 Head; };
#endif

union _UNION { u8 Byte; u16 Short; u32 Word; u64 Quad; double Double; struct _LINK Link; u32 (*Function)(void); u8 Bytes[24]; };
#ifndef KS_PLAIN
union _UNION_OF_BITS { u64 Whole; struct { u64 Low : 20; u64 High : 44; }; };
#else
union _UNION_OF_BITS { u64 Whole; };
#endif

#pragma pack(push, 1)
struct _PACKED { u8 A; u32 B; u64 C; u16 D; struct _LINK Link; u32 E : 3; u32 F : 29; };
#pragma pack(pop)
struct __declspec(align(64)) _ALIGNED { u8 A; u32 B; };

struct _EMPTY_TAIL { u32 Count; struct _LINK Items[1]; };
typedef struct { u32 A; u32 B; } NAMED_STRUCT;
typedef union { u32 A; u16 B; } NAMED_UNION;

struct _SECOND;
#ifndef KS_PLAIN
struct _FIRST { struct _SECOND *Second; union { struct _FIRST *First; u32 Number; }; };
#else
struct _FIRST { struct _SECOND *Second; };
#endif
struct _SECOND { struct _FIRST First; struct _FIRST *Pointer; struct _SINGLE List; };

struct _KS_OBJECT {
  struct _LINK Link; struct _NUMBERS Numbers; struct _VECTORS Vectors; struct _POINTERS Pointers;
  struct _FUNCTIONS Functions; struct _BITS8 Bits8; struct _BITS16 Bits16; struct _BITS32 Bits32;
  struct _BITS64 Bits64; struct _BITS_OF_ENUM BitsOfEnum; struct _BITS_BETWEEN BitsBetween;
  struct _BITS_VOLATILE BitsVolatile; struct _BITS_ALL BitsAll; struct _NESTED Nested;
  union _UNION Union; union _UNION_OF_BITS UnionOfBits; struct _PACKED Packed; struct _ALIGNED Aligned;
  struct _EMPTY_TAIL Tail; NAMED_STRUCT NamedStruct; NAMED_UNION NamedUnion; NAMED_BY_TYPEDEF Typedef;
  struct _FIRST First; struct _SECOND Second; enum _SMALL Small; enum _NEGATIVE Negative; enum _POSITIVE Positive;
  struct _ARRAYS *Arrays;
};

extern volatile u32 KsCounter;
struct _KS_OBJECT KsObject;
struct _ARRAYS *KsArrays;

__declspec(noinline) u32 KsAnyType(void) {
  struct _ARRAYS *arrays = KsArrays;
  KsObject.Numbers.Unsigned32 = KsCounter;
  if (arrays) arrays->Bytes[3] = 1;
  return KsObject.Numbers.Unsigned32;
}
