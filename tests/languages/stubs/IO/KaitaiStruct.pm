# Stands in for the runtime where parsers are compiled and not run: packages and names alone.
package IO::KaitaiStruct;
use strict;
use warnings;
our $VERSION = '0.011_000';

package IO::KaitaiStruct::Struct;
sub new { my ($class) = @_; return bless {}, $class; }

package IO::KaitaiStruct::Stream;
sub new { my ($class) = @_; return bless {}, $class; }

1;
