# SPDX-License-Identifier: Apache-2.0
"""A keyboard, a mouse and a camera at a private X server, over libX11 and libXtst.

The keyboard is taught the Chinese characters of a journey before a program starts (spare keys are given to them), so
that every text is typed by real key presses and no key changes its meaning while it is pressed."""
import ctypes
import ctypes.util
import struct
import zlib

_x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
_test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
_KeySyms = ctypes.POINTER(ctypes.c_ulong)
_x.XOpenDisplay.restype = ctypes.c_void_p
_x.XGetKeyboardMapping.restype = _KeySyms
_x.XGetKeyboardMapping.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.POINTER(ctypes.c_int)]
_x.XChangeKeyboardMapping.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, _KeySyms, ctypes.c_int]
_x.XStringToKeysym.restype = ctypes.c_ulong
_x.XStringToKeysym.argtypes = [ctypes.c_char_p]
_x.XDefaultRootWindow.restype = ctypes.c_ulong
_x.XGetImage.restype = ctypes.POINTER(ctypes.c_char)
_x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                         ctypes.c_ulong, ctypes.c_int]
for _function in (_x.XFree, _x.XSync, _x.XCloseDisplay, _x.XDefaultRootWindow):
    _function.argtypes = [ctypes.c_void_p] + ([ctypes.c_int] if _function is _x.XSync else [])
_test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
_test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
_test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]

_FIRST, _LAST = 8, 255
_SIZE = (1280, 800)


def _keysym(character):
    point = ord(character)
    return point if 0x20 <= point < 0x100 else 0x01000000 + point


class Screen:
    """Connection to the X server `display`; one per journey."""

    size = _SIZE

    def __init__(self, display):
        self._display = _x.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"no X server at {display}")
        self._keys = {}
        self._read_keys()

    def close(self):
        _x.XCloseDisplay(self._display)
        self._display = None

    def teach(self, text):
        """Gives spare keys to the characters that no key has."""
        wanted = [c for c in dict.fromkeys(text) if _keysym(c) not in self._keys]
        spare = [code for code in range(_LAST, _FIRST, -1) if code not in {key for key, _ in self._keys.values()}]
        for character, code in zip(wanted, spare, strict=False):
            both = (ctypes.c_ulong * 2)(_keysym(character), _keysym(character))
            _x.XChangeKeyboardMapping(self._display, code, 2, both, 1)
        _x.XSync(self._display, 0)
        self._read_keys()

    def type(self, text):
        for character in text:
            code, shifted = self._keys[_keysym(character)]
            self._stroke([self._code("Shift_L")] if shifted else [], code)

    def press(self, key, *modifiers):
        """`key` and modifiers by their X names, such as "Return", "Control_L"."""
        self._stroke([self._code(name) for name in modifiers], self._code(key))

    def click(self, x, y):
        _test.XTestFakeMotionEvent(self._display, -1, int(x), int(y), 0)
        for down in (1, 0):
            _test.XTestFakeButtonEvent(self._display, 1, down, 0)
        _x.XSync(self._display, 0)

    def _stroke(self, modifiers, code):
        for modifier in modifiers:
            _test.XTestFakeKeyEvent(self._display, modifier, 1, 0)
        _test.XTestFakeKeyEvent(self._display, code, 1, 0)
        _test.XTestFakeKeyEvent(self._display, code, 0, 0)
        for modifier in reversed(modifiers):
            _test.XTestFakeKeyEvent(self._display, modifier, 0, 0)
        _x.XSync(self._display, 0)

    def _code(self, name):
        return self._keys[_x.XStringToKeysym(name.encode())][0]

    def _read_keys(self):
        per_code = ctypes.c_int()
        count = _LAST - _FIRST + 1
        table = _x.XGetKeyboardMapping(self._display, _FIRST, count, ctypes.byref(per_code))
        self._keys = {}
        for level in (0, 1):
            for index in range(count):
                symbol = table[index * per_code.value + level] if level < per_code.value else 0
                if symbol:
                    self._keys.setdefault(symbol, (_FIRST + index, level == 1))
        _x.XFree(table)

    def save_picture(self, path):
        """The whole screen as a PNG file."""
        width, height = _SIZE
        root = _x.XDefaultRootWindow(self._display)
        image = _x.XGetImage(self._display, root, 0, 0, width, height, 0xFFFFFFFF, 2)
        if not image:
            return
        # struct _XImage begins with width, height, xoffset, format (int) and data (pointer).
        data = struct.unpack_from("iiiiP", ctypes.string_at(image, 24))[4]
        pixels = ctypes.string_at(data, width * height * 4)
        rows = bytearray()
        for y in range(height):
            row = pixels[y * width * 4:(y + 1) * width * 4]
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + rgb

        def chunk(kind, content):
            return (struct.pack(">I", len(content)) + kind + content
                    + struct.pack(">I", zlib.crc32(kind + content)))

        header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 6))
                       + chunk(b"IEND", b""))
