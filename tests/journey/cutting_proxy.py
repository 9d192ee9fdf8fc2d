# SPDX-License-Identifier: Apache-2.0
"""A wire between desk and service that can be cut at the worst moment."""
import socket
import threading


class CuttingProxy:
    """Passes bytes on. A chosen request may be kept from the service (`cut_request`), or carried out there while its
    answer never comes back (`hold_answer`)."""

    def __init__(self, port):
        self._target = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._cut = self._hold = b""
        self.met = threading.Event()   # the chosen request has come, or its answer is held
        self._open = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_request(self, word):
        self._choose(cut=word.encode())

    def hold_answer(self, word):
        self._choose(hold=word.encode())

    def heal(self):
        """Everything passes again; connections with a held answer are closed."""
        self._choose()
        self._close_all()

    def close(self):
        self._listener.close()
        self._close_all()

    def _choose(self, cut=b"", hold=b""):
        with self._lock:
            self._cut, self._hold = cut, hold
            self.met.clear()

    def _close_all(self):
        with self._lock:
            sockets, self._open = self._open, set()
        for one in sockets:
            _end(one)

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._target, 5)
                server.settimeout(None)
            except OSError:
                _end(client)
                continue
            with self._lock:
                self._open |= {client, server}
            held = threading.Event()
            for pump in (self._requests, self._answers):
                threading.Thread(target=pump, args=(client, server, held), daemon=True).start()

    def _requests(self, client, server, held):
        for data in _chunks(client):
            line = data.split(b"\r\n", 1)[0]
            with self._lock:
                cut = self._cut and line.startswith(b"POST ") and self._cut in line
                hold = self._hold and line.startswith(b"POST ") and self._hold in line
            if cut:
                self.met.set()
                break
            if hold:
                held.set()
            if not _send(server, data):
                break
        _end(client)
        _end(server)

    def _answers(self, client, server, held):
        for data in _chunks(server):
            if held.is_set():
                self.met.set()
                continue
            if not _send(client, data):
                break
        if not held.is_set():
            _end(client)
        _end(server)


def _chunks(connection):
    while True:
        try:
            data = connection.recv(65536)
        except OSError:
            return
        if not data:
            return
        yield data


def _send(connection, data):
    try:
        connection.sendall(data)
        return True
    except OSError:
        return False


def _end(connection):
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    connection.close()
