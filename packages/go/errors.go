package kdump

import (
	"errors"
	"fmt"
	"io"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
)

// Kinds of failure, for [errors.Is]. Errors of the source itself, such as those of a disk, are
// passed on and are none of these.
var (
	// ErrNotADump means that a file is not a Windows kernel dump.
	ErrNotADump = errors.New("not a Windows kernel dump")
	// ErrDamaged means that a dump ends too early or contradicts itself.
	ErrDamaged = errors.New("damaged dump")
	// ErrUnsupported means that a dump of this kind or machine does not have the data, or that
	// this package cannot read it.
	ErrUnsupported = errors.New("not supported for this dump")
	// ErrNotInDump means that memory existed, but its bytes are not in the dump.
	ErrNotInDump = errors.New("not in the dump")
	// ErrNotMapped means that a page table entry maps no page.
	ErrNotMapped = errors.New("not mapped")
	// ErrNonCanonical means that no such virtual address can exist.
	ErrNonCanonical = errors.New("not a canonical address")
	// ErrBadArgument means that a caller passed a value that makes no sense.
	ErrBadArgument = errors.New("bad argument")
)

// An AddressError says which address of memory cannot be read or translated. It wraps
// [ErrNotInDump], [ErrNotMapped] or [ErrNonCanonical].
type AddressError struct {
	// Err is the kind of failure.
	Err error
	// Address is the first address that cannot be read or translated: physical in a read of
	// physical memory, virtual in all others.
	Address uint64
	// Physical is the physical address of what is missing: that of the page, or of the page
	// table entry. It is 0 where there is none.
	Physical uint64
	// Level is the level of the page table entry that failed: 1 for a PTE, 2 for a PDE, and so
	// on. It is 0 where no entry failed.
	Level int
}

// Error describes the failure in one line.
func (e *AddressError) Error() string {
	text := fmt.Sprintf("%#x: %v", e.Address, e.Err)
	if e.Level != 0 {
		text += fmt.Sprintf(" (page table level %d)", e.Level)
	}
	if e.Physical != 0 && e.Physical != e.Address {
		text += fmt.Sprintf(" (physical address %#x)", e.Physical)
	}
	return text
}

// Unwrap returns the kind of failure.
func (e *AddressError) Unwrap() error { return e.Err }

func damaged(format string, values ...any) error {
	return fmt.Errorf("%w: %s", ErrDamaged, fmt.Sprintf(format, values...))
}

func unsupported(format string, values ...any) error {
	return fmt.Errorf("%w: %s", ErrUnsupported, fmt.Sprintf(format, values...))
}

// isEnd reports whether a compiled parser stopped at the end of the file.
func isEnd(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

// parseError turns the error of a compiled parser into one of this package.
func parseError(part string, err error) error {
	var invalid kaitai.ValidationFailedError
	switch {
	case isEnd(err):
		return damaged("the file ends inside %s", part)
	case errors.As(err, &invalid), errors.Is(err, kaitai.ErrInvalidSizeRequested):
		return damaged("%s: %v", part, err)
	}
	return fmt.Errorf("%s: %w", part, err)
}

func isDamage(err error) bool { return errors.Is(err, ErrDamaged) }
