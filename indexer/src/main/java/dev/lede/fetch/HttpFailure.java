package dev.lede.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Why there is no answer, in words for an operator. */
final class HttpFailure {
    private HttpFailure() {}

    static FetchException inWords(IOException failure, FetchLimits limits) {
        return switch (failure) {
            case FetchException told -> told;
            case ConnectTimeoutException slow -> new FetchException("no connection");
            case ConnectException refused -> new FetchException("no connection");
            case NoRouteToHostException far -> new FetchException("no connection");
            case SocketTimeoutException slow ->
                new FetchException("nothing came for " + limits.read().toSeconds() + " s");
            case SSLException secure -> new FetchException("its certificate or encryption isn't accepted");
            case MessageConstraintException large -> new FetchException("the answer's head is too long");
            case TruncatedChunkException early -> new FetchException("the answer breaks off");
            case ConnectionClosedException early -> new FetchException("the answer breaks off");
            case NoHttpResponseException early -> new FetchException("the answer breaks off");
            case EOFException early -> new FetchException("the answer breaks off");
            case MalformedChunkCodingException odd -> new FetchException("the answer is no HTTP");
            case ClientProtocolException odd -> new FetchException("the answer is no HTTP");
            case IOException other -> new FetchException("the connection broke");
        };
    }
}
