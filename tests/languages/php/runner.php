<?php
// Prints what dumps hold, a line of JSON for each: runner.php FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
// NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

spl_autoload_register(function (string $class): void {
    $path = str_replace('\\', '/', $class) . '.php';
    $path = strpos($path, 'Kaitai/') === 0 ? "runtime/lib/$path" : 'parser/' . strtok($class, '\\') . '.php';
    if (is_file($path)) {
        require_once $path;
    }
});
require 'pages.php';
require 'triage.php';

const TABLES = [
    'blob' => WindowsDumpBlobs::class,
    'cab' => WindowsCabinet::class,
    'codeview' => WindowsCodeviewTypes::class,
    'cper' => Cper::class,
    'pci' => PciConfiguration::class,
    'pdb' => WindowsPdb::class,
    'pe' => WindowsPe::class,
    'smbios' => Smbios::class,
    'unwind' => WindowsUnwind::class,
    'zdmp' => Zdmp::class,
];

/** All that a structure has: each of the methods of its class gives a field. */
function everything(mixed $value): mixed
{
    if ($value === null) {
        return null;
    }
    if (is_array($value)) {
        return array_map('everything', $value);
    }
    if (!is_object($value)) {
        return is_string($value) ? bin2hex($value) : hex(is_bool($value) ? (int) $value : $value);
    }
    $found = [];
    foreach ((new ReflectionClass($value))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        $name = $method->getName();
        if ($method->class === get_class($value) && $name[0] !== '_') {
            $field = strtolower(preg_replace('/[A-Z]/', '_$0', $name));
            $found[$field] = everything($value->$name());
        }
    }
    return $found;
}

/** Spells a number; what became too large for one of PHP is a float. */
function hex(int|float $number): string
{
    if (is_float($number)) {
        return sprintf('0x%x%08x', (int) floor($number / 2 ** 32), (int) fmod($number, 2 ** 32));
    }
    return $number === PHP_INT_MIN || $number >= 0
        ? ($number < 0 ? '-' : '') . '0x' . dechex($number)
        : '-0x' . dechex(-$number);
}

function answer(string $path, array $pages): array
{
    try {
        $table = TABLES[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
        $structure = pathinfo(pathinfo($path, PATHINFO_FILENAME), PATHINFO_EXTENSION);
        if ($table !== null && $structure !== '') {
            $table .= '\\' . str_replace('_', '', ucwords($structure, '_'));
        }
        if ($table !== null) {
            return ['table' => everything($table::fromFile($path))];
        }
        $dump = WindowsKernelDump::fromFile($path);
        $found = ['dump' => everything($dump), 'pages' => new stdClass()];
        foreach ($pages as $page) {
            // hexdec() gives a float for a number of 64 bits.
            $number = unpack('J', hex2bin(str_pad(substr($page, 2), 16, '0', STR_PAD_LEFT)))[1];
            $found['pages']->$page = everything(offset_of_page($dump, $number));
        }
        if ($dump->triage() !== null) {
            $found['driver_names'] = everything(driver_names($dump));
            $found['blobs'] = everything(blobs($dump));
        }
        return $found;
    } catch (Throwable $error) {
        return ['refused' => get_class($error)];
    }
}

for ($at = 1; $at < $argc; $at = $end) {
    for ($end = $at + 1; $end < $argc && strpos($argv[$end], '0x') === 0; $end++);
    echo json_encode(answer($argv[$at], array_slice($argv, $at + 1, $end - $at - 1))), "\n";
}
