// SPDX-License-Identifier: Apache-2.0
// A connection that breaks: stands between the phone and the service.
import {connect, createServer} from 'node:net';

/// `cutAfter(bytes)`: every connection breaks once it has carried so many bytes to the service; none with Infinity.
export async function startCutter(origin) {
    const {hostname, port} = new URL(origin);
    let allowed = Infinity;
    let cuts = 0;
    const sockets = new Set();
    const server = createServer(client => {
        const upstream = connect(Number(port), hostname);
        let carried = 0;
        const end = () => { client.destroy(); upstream.destroy(); };
        for (const socket of [client, upstream]) {
            sockets.add(socket);
            socket.on('error', end);
            socket.on('close', () => { sockets.delete(socket); end(); });
        }
        upstream.pipe(client);
        client.on('data', bytes => {
            const room = allowed - carried;
            carried += bytes.length;
            if (bytes.length <= room) {
                upstream.write(bytes);
                return;
            }
            upstream.write(bytes.subarray(0, Math.max(0, room)), () => { ++cuts; end(); });
        });
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        cutAfter: bytes => {
            allowed = bytes;
            for (const socket of sockets)
                socket.destroy(); // connections that are kept open belong to the time before
        },
        get cuts() { return cuts; },
        stop: () => { sockets.forEach(socket => socket.destroy()); return new Promise(resolve => server.close(resolve)); },
    };
}
