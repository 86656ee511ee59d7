// Types that only C++ has.
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

extern "C" volatile u32 KsCounter;

namespace ks {

enum class Byte : u8 { Zero, One = 1, High = 255 };
enum class SignedByte : signed char { Least = -128, Minus = -1, Most = 127 };
enum class Short : short { Least = -32768, Minus = -2, Most = 32767 };
enum class Quad : long long { Least = -9223372036854775807ll - 1, Minus = -3, Most = 9223372036854775807ll };
enum class Unsigned : u64 { One = 1, High = 0x8000000000000000, Most = 0xffffffffffffffff };
enum class Truth : bool { No, Yes };

class Base {
 public:
  virtual u32 Value() const { return number; }
  virtual void Change(u32 to) { number = to; }
  void Change(u32 to, u32 by) { number = to + by; }
  static u32 Count;
  static const u32 Constant = 5;
  u32 number = 1;

 protected:
  u8 kept = 2;

 private:
  bool hidden = true;
};

u32 Base::Count;

struct Plain { u32 A; u64 B; };

class Second {
 public:
  virtual u32 Other() { return more; }
  u64 more = 3;
};

class Derived : public Base, private Second, public Plain {
 public:
  u32 Value() const override { return number + 1; }
  virtual u32 Extra(int, const Derived &) { return 9; }
  struct Nested { wchar_t Wide; char16_t Sixteen; char32_t ThirtyTwo; bool Flag; };
  enum Choice { Left, Right = 7 };
  union Either { u32 A; float B; };
  typedef Nested Again;
  Nested nested{};
  Choice choice = Right;
  Either either{};
  Derived *next = nullptr;
  u32 Plain::*member = &Plain::A;
  u32 (Derived::*method)() const = &Derived::Value;
  Base &reference = *this;
  Byte small : 3;
  Byte whole = Byte::High;
  SignedByte signed_byte = SignedByte::Minus;
  Short two = Short::Minus;
  Quad eight = Quad::Minus;
  Unsigned most = Unsigned::Most;
  Truth truth = Truth::Yes;
};

class Virtual : public virtual Plain, public virtual Base {
 public:
  u32 own = 4;
};

class Diamond : public Virtual, public virtual Second {
 public:
  u32 Value() const override { return own; }
  u32 last = 5;
};

template <typename T, u32 N> struct Array { T items[N]; T *first; };

struct Holder {
  Array<u32, 3> Numbers;
  Array<Plain, 2> Plains;
  const wchar_t *Text;
  u32 &Reference;
  u32 &&Moved;
  decltype(nullptr) Null;
};

}  // namespace ks

extern "C" void __cxa_pure_virtual() {}
void *operator new(decltype(sizeof 0), void *at) { return at; }
void operator delete(void *) {}
void operator delete(void *, decltype(sizeof 0)) {}

static u64 KsRoom[128];
ks::Base *KsBase;
ks::Diamond *KsDiamond;
ks::Holder *KsHolder;

namespace {
struct Local { u32 A; struct { u8 B; u8 C; } D; };
Local KsLocal;
}  // namespace

extern "C" __declspec(noinline) u32 KsAnyClass(void) {
  auto *made = new (KsRoom) ks::Derived;
  struct InFunction { u32 A; u64 B; } inside = {KsCounter, 2};
  KsBase = made;
  KsBase->Change(KsCounter);
  KsLocal.A = KsBase->Value();
  u32 more = KsHolder ? KsHolder->Numbers.items[1] : 0;
  if (KsDiamond) more += KsDiamond->last + KsDiamond->number;
  volatile InFunction *kept = &inside;
  return KsLocal.A + made->Extra(1, *made) + (u32)kept->B + more + ks::Base::Count;
}
