/* More fields than one record of a PDB takes: the list goes on in another. Not in the committed
   files, which it would double. */
typedef unsigned int u32;

#define TEN(m, n) m(n##0) m(n##1) m(n##2) m(n##3) m(n##4) m(n##5) m(n##6) m(n##7) m(n##8) m(n##9)
#define OUTER_TEN(m, n) m(n##0) m(n##1) m(n##2) m(n##3) m(n##4) m(n##5) m(n##6) m(n##7) m(n##8) m(n##9)
#define FIELD(n) u32 FieldOfALongListThatIsSplit##n;
#define FIELDS10(n) TEN(FIELD, n)
#define FIELDS100(n) OUTER_TEN(FIELDS10, n)
#define CONSTANT(n) LongEnumerationConstant##n = 1##n * 1##n - 1000500,
#define CONSTANTS10(n) TEN(CONSTANT, n)
#define CONSTANTS100(n) OUTER_TEN(CONSTANTS10, n)
struct _LONG_LIST { FIELDS100(0) FIELDS100(1) FIELDS100(2) FIELDS100(3) FIELDS100(4) FIELDS100(5) FIELDS100(6) FIELDS100(7) FIELDS100(8) FIELDS100(9) FIELDS100(10) FIELDS100(11) FIELDS100(12) FIELDS100(13) FIELDS100(14) FIELDS100(15) };
enum _LONG_ENUM { CONSTANTS100(0) CONSTANTS100(1) CONSTANTS100(2) CONSTANTS100(3) CONSTANTS100(4) CONSTANTS100(5) CONSTANTS100(6) CONSTANTS100(7) CONSTANTS100(8) CONSTANTS100(9) CONSTANTS100(10) CONSTANTS100(11) CONSTANTS100(12) CONSTANTS100(13) CONSTANTS100(14) CONSTANTS100(15) CONSTANTS100(16) CONSTANTS100(17) };

struct _LONG_LIST KsLongList;
enum _LONG_ENUM KsLongEnum;

int DriverEntry(void) { return KsLongList.FieldOfALongListThatIsSplit001 + KsLongEnum; }
