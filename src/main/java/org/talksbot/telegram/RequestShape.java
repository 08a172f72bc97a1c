package org.talksbot.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Puts the base address's path before the method, and lets no body be sent twice: OkHttp sends a
 * POST again when a pooled connection breaks, and a message would come twice. It still tries the
 * next address of a host that does not let it connect.
 */
final class RequestShape implements Interceptor {
  private final String prefix;

  /** With the path of the base address, with or without a slash at its end. */
  RequestShape(@Nullable String path) {
    this.prefix = path == null ? "" : path.replaceFirst("/+$", "");
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Request.Builder shaped = request.newBuilder()
        .url(
            request.url().newBuilder().encodedPath(prefix + request.url().encodedPath()).build());
    RequestBody body = request.body();
    if (body != null) {
      shaped.method(request.method(), new SentOnce(body));
    }
    return chain.proceed(shaped.build());
  }

  private static final class SentOnce extends RequestBody {
    private final RequestBody body;

    SentOnce(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }

    @Override
    public boolean isOneShot() {
      return true;
    }
  }
}
