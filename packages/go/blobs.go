package kdump

import (
	"fmt"

	wkd "github.com/kdmp-ks/kdmp_ks/packages/go/windowskerneldump"
)

// Most blobs that are followed; dumps have some dozens.
const maxBlobs = 4096

// A Tag is the GUID of a blob, in the order in which Windows stores its bytes.
type Tag [16]byte

// String formats a tag as GUIDs are written.
func (t Tag) String() string {
	return fmt.Sprintf("%02x%02x%02x%02x-%02x%02x-%02x%02x-%x-%x",
		t[3], t[2], t[1], t[0], t[5], t[4], t[7], t[6], t[8:10], t[10:])
}

// A Blob is data that a driver added to a dump ("secondary data").
type Blob struct {
	Tag    Tag
	Offset int64
	Size   uint32
}

// Blobs returns the secondary data of a dump, in the order of the file; none where there is none.
func (d *Dump) Blobs() (found []Blob, err error) {
	offset, err := d.secondary()
	if err != nil || offset >= d.source.size {
		return nil, err
	}
	size := d.source.size
	stream := d.source.stream(offset, size-offset)
	if err := wkd.NewWindowsKernelDump_BlobFileHeader().Read(stream, nil, nil); err != nil {
		return nil, foreign(err)
	}
	length, err := stream.Pos()
	if err != nil {
		return nil, err
	}
	offset += uint64(length)
	for len(found) < maxBlobs {
		stream := d.source.stream(offset, size-offset)
		header := wkd.NewWindowsKernelDump_BlobHeader()
		if err := header.Read(stream, nil, nil); err != nil {
			return found, foreign(err)
		}
		length, err := stream.Pos()
		if err != nil {
			return found, err
		}
		data := offset + uint64(length) + uint64(header.PrePad)
		if uint64(header.HeaderSize) != uint64(length) || data+uint64(header.DataSize) > size {
			break
		}
		found = append(found, Blob{Tag(header.Tag), int64(data), header.DataSize})
		offset = min(size, data+uint64(header.DataSize)+uint64(header.PostPad))
	}
	return found, nil
}

// foreign drops the error of a parser that met something else than secondary data.
func foreign(err error) error {
	if err = parseError("the secondary data", err); isDamage(err) {
		return nil
	}
	return err
}

// secondary returns where the secondary data begins, if there is any: behind the last page, or
// behind the parts of a triage dump.
func (d *Dump) secondary() (uint64, error) {
	if d.triage != nil {
		return uint64(d.triage.secondary), nil
	}
	if d.noPages != nil {
		return 0, d.noPages
	}
	if d.memory.missing > 0 {
		return d.source.size, nil
	}
	return d.memory.start + d.memory.pages<<pageShift, nil
}
