package dev.lede.benchmark.peer;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;

/**
 * One HTTP/1.1 connection to a server on this machine, kept alive: as thin as it can be, so that what is measured is the
 * server. Asks one thing at a time, reads each answer whole, and is for one thread.
 *
 * <p>Answers must tell their length or be chunked, and are taken as they come: nothing is followed, unpacked or tried again. After
 * a failure it is of no more use.
 */
public final class Loopback implements AutoCloseable {
    /** A server that takes longer is taken for one that hangs. */
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final OutputStream out;
    private final AnswerReader in;

    private Loopback(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = new AnswerReader(socket.getInputStream());
    }

    /** @throws IOException if nobody listens there */
    public static Loopback to(int port) throws IOException {
        var socket = new Socket();
        try {
            // Else the last bytes of a question wait for the first of the answer.
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return new Loopback(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Asks, and waits for the answer, whatever its status.
     *
     * @param request as {@link HttpRequests} writes it, once for any number of times
     * @throws EOFException if the connection is closed before the answer's end
     * @throws IOException if the answer isn't HTTP/1.1 or tells no length, or takes two minutes
     */
    public Answer exchange(byte[] request) throws IOException {
        out.write(request);
        return in.next();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
