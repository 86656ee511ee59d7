package windowskerneldump

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
)

// The size of what is read without a look at how much there is.
const harmless = 1 << 12

// readBytes reads a number of bytes that a file states. The runtime allocates them before it reads; here
// it is tested first whether the stream has them.
func readBytes[N int | int64 | uint8 | uint16 | uint32 | uint64](stream *kaitai.Stream, n N) ([]byte, error) {
	if n < 0 {
		return nil, fmt.Errorf("%d bytes: %w", n, kaitai.ErrInvalidSizeRequested)
	}
	if uint64(n) > harmless {
		position, err := stream.Pos()
		if err != nil {
			return nil, err
		}
		size, err := stream.Size()
		if err != nil {
			return nil, err
		}
		if uint64(n) > uint64(max(0, size-position)) || uint64(n) > math.MaxInt {
			return nil, fmt.Errorf("%d bytes at %d of %d: %w", n, position, size, io.ErrUnexpectedEOF)
		}
	}
	return stream.ReadBytes(int(n))
}

// readBytesTerm reads up to a terminator or the end of the stream. The runtime drops a byte at the end,
// even where there is none.
func readBytesTerm(stream *kaitai.Stream, term byte, include, consume bool) ([]byte, error) {
	position, err := stream.Pos()
	if err != nil {
		return nil, err
	}
	rest, err := bufio.NewReader(stream).ReadBytes(term)
	if errors.Is(err, io.EOF) {
		_, err = stream.Seek(position+int64(len(rest)), io.SeekStart)
		return rest, err
	}
	if err != nil {
		return nil, err
	}
	if _, err := stream.Seek(position, io.SeekStart); err != nil {
		return nil, err
	}
	return stream.ReadBytesTerm(term, include, consume, true)
}
